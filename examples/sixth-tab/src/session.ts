/** Who is signed in; yours comes from your own login. */
export const session = { accountId: 'acc_01J9ZK3V7Q', userName: 'Ana' };

/** Where the billing backend is. `npm start` runs a simulated one. */
export const billingUrl: string = import.meta.env.VITE_BILLING_URL;

/** `expired` when the backend has refused the last token. Yours asks your own server, which knows who is signed in. */
export function getToken(_why: 'first' | 'expired'): Promise<string> {
  return Promise.resolve('demo-token');
}
