import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';

/** It is a script of the old kind: it leaves itself on the window. */
const { axe } = globalThis as unknown as { readonly axe: typeof axeCore };

/** What axe finds wrong with an element, a line each; it sees into shadow roots. Empty if nothing is. */
export async function axeFindings(element: Element): Promise<string[]> {
  const { violations, passes } = await axe.run(element, {
    resultTypes: ['violations', 'passes'],
    // An element stands alone here; landmarks are its page's.
    rules: { region: { enabled: false } },
  });
  if (passes.length === 0) throw new Error('axe looked at nothing.');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`),
  );
}
