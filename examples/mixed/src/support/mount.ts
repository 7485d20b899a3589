import '@usage-kit/elements/define/usage-banners.js';
import '@usage-kit/elements/define/usage-clock.js';
import '@usage-kit/elements/define/usage-provider.js';
import { createApp } from 'vue';
import SupportPart from './SupportPart.vue';

export function mount(place: HTMLElement): () => void {
  const app = createApp(SupportPart);
  app.mount(place);
  return () => app.unmount();
}
