/** The guide's code for a shadow root with its own registry. */
declare module 'guide:scoped' {
  export function islandIn(host: Element): ShadowRoot;
}
