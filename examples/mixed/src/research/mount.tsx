import '@usage-kit/elements/define/usage-banners.js';
import '@usage-kit/elements/define/usage-clock.js';
import '@usage-kit/elements/define/usage-provider.js';
import { createRoot } from 'react-dom/client';
import { ResearchPart } from './research-part';

export function mount(place: HTMLElement): () => void {
  const root = createRoot(place);
  root.render(<ResearchPart />);
  return () => root.unmount();
}
