/** What a team gives the shell: puts itself into a place, and returns a function that removes it. */
export interface Part {
  mount(place: HTMLElement): () => void;
}

/** Where the billing backend is. `npm start` runs a simulated one. */
export const billingUrl: string = import.meta.env.VITE_BILLING_URL;

/** Each team requests a token for its account. */
export const tokenOf = (accountId: string) => () => Promise.resolve(`token-${accountId}`);
