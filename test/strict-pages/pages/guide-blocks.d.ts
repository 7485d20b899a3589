/** The guide's code for a shadow root with a registry of its own. */
declare module 'guide:scoped' {
  export function islandIn(host: Element): ShadowRoot;
}
