import { UsageError } from '../usage-error.js';

/** Loads a shape when it is first needed: a page with a clock and banners does without. */
export function lazyShape<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): () => Promise<Module[Name]> {
  return async () => {
    try {
      return (await load())[name];
    } catch {
      throw new UsageError({ kind: 'network', code: 'module_unavailable' });
    }
  };
}
