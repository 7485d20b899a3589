import { createContext } from '@lit/context';
import type { UsageClient } from '@usage-kit/client';

/**
 * Where an element finds its client. The key is in the global symbol registry, so that parts of one page that
 * were bundled apart still find each other's provider.
 */
export const usageClientContext = createContext<UsageClient | undefined>(
  Symbol.for('usage-kit.client'),
);
