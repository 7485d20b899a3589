/** A host that keeps the kit in a shadow root whose tags are its own, by the code of the guide. */
import { islandIn } from 'guide:scoped';

const place = document.querySelector('[data-island]');
if (place && 'CustomElementRegistry' in globalThis) {
  const root = islandIn(place);
  const registry = root.customElementRegistry;
  const make = (tag: string): HTMLElement =>
    document.createElement(tag, { customElementRegistry: registry });
  const provider = make('usage-provider');
  provider.setAttribute('base-url', document.documentElement.dataset['billing'] ?? '');
  provider.setAttribute('account-id', document.documentElement.dataset['account'] ?? '');
  Reflect.set(provider, 'getToken', () => Promise.resolve('demo-token'));
  provider.append(make('usage-banners'), make('usage-clock'), make('usage-page'));
  root.append(provider);
}
