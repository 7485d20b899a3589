import type {
  Script as ScriptItem,
  ScriptDetail,
  ScriptList,
  ScriptsSummary,
} from '@usage-kit/contract';
import { formatCredits } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import { formatInstantOrNull } from '../billing/instants.js';
import type { Script } from '../billing/things.js';
import { listOf, type ListQuery, type ListShape } from './list.js';
import { ReadingProblem } from './problem.js';
import { passed, rangeOf, type RangeQuery } from './range.js';

/** A script is active for as long as it is deployed: now, where it is. */
function lastActive(books: Books, { hosting }: Script): number | null {
  const last = hosting.stretches.at(-1);
  return last === undefined ? null : Math.min(last.to, books.now);
}

function itemOf(books: Books, script: Script, credits: number): ScriptItem {
  return {
    id: script.id,
    name: script.name,
    language: script.language,
    languageVersion: script.languageVersion,
    creditsUsed: formatCredits(credits),
    lastActiveAt: formatInstantOrNull(lastActive(books, script)),
    status: script.status,
  };
}

export function readScripts(books: Books, query: ListQuery): ScriptList {
  return listOf(
    books,
    { name: 'scripts' },
    query,
    (range): ListShape<'scripts', Script, ScriptsSummary, ScriptItem> => {
      const scripts = books.scripts.all;
      const { from, to } = passed(books, range);
      const charges = scripts.map(({ hosting }) => hosting.chargeIn(from, to));
      const used = ({ index }: Script): number => charges[index] ?? 0;
      return {
        things: scripts,
        summary: {
          totalScripts: scripts.length,
          hostingCredits: formatCredits(charges.reduce((sum, charge) => sum + charge, 0)),
        },
        item: (script) => itemOf(books, script, used(script)),
        status: (script) => script.status,
        sorts: {
          name: (script) => script.name,
          language: (script) => script.language,
          languageVersion: (script) => script.languageVersion,
          creditsUsed: used,
          lastActiveAt: (script) => lastActive(books, script),
          status: (script) => script.status,
        },
      };
    },
  );
}

/** @throws ReadingProblem `not_found` for a script that is not there. */
export function readScript(books: Books, scriptId: string, query: RangeQuery): ScriptDetail {
  const script = books.scripts.get(scriptId);
  if (script === undefined) throw new ReadingProblem('not_found', `No such script: "${scriptId}".`);
  const { from, to } = passed(books, rangeOf(books, query));
  const { hosting, profile } = script;
  const components = (['vcpu', 'memory'] as const).map((name, i) => ({
    name,
    credits: hosting.charge(i, to) - hosting.charge(i, from),
  }));
  const credits = components.reduce((sum, component) => sum + component.credits, 0);
  const price = profile === null ? undefined : books.opening.rates.scriptPerHour[profile];
  return {
    ...itemOf(books, script, credits),
    hardware:
      profile === null || price === undefined
        ? null
        : { profile, vcpus: price.vcpus, memoryGiB: price.memoryGiB },
    activeSeconds: Math.floor(hosting.activeIn(from, to) / 1000),
    components: components.map(({ name, credits: used }) => ({
      name,
      creditsUsed: formatCredits(used),
    })),
    totalCredits: formatCredits(credits),
  };
}
