/** What a team gives the shell: puts itself into a place, and answers how it is taken out again. */
export interface Part {
  mount(place: HTMLElement): () => void;
}

/** Where the billing backend is. `npm start` runs a simulated one. */
export const billingUrl: string = import.meta.env.VITE_BILLING_URL;

/** Each team asks for a token of its own account. */
export const tokenOf = (accountId: string) => () => Promise.resolve(`token-${accountId}`);
