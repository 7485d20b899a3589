import type { Books } from './books.js';
import { instantOf } from './calendar.js';
import { onTheWire } from './credits.js';
import type { Finding } from './finding.js';
import type { HostingChargeEntry } from './journal.js';
import type { Meter } from './meter.js';
import type { Hosted } from './things.js';

const categoryOf = { model: 'models', guardrail: 'guardrails', script: 'scripts' } as const;

/** Checks the charges of deployments: each is what the meter read between its ends, and together they leave no gap. */
export class HostingCheck {
  /** Until when each deployment has been charged, by category and id. */
  readonly #chargedTo = new Map<string, number>();

  check(entry: HostingChargeEntry, place: number, books: Books): Finding[] {
    const { at, category, id, amount, components } = entry;
    const finding = (law: number, expected: string | null, found: string): Finding => ({
      ...{ entry: place, at, law, expected, found },
    });
    const deployment = books.things.hosted.find(
      (hosted) => hosted.id === id && categoryOf[hosted.kind] === category,
    );
    const [from, to] = [instantOf(entry.from), instantOf(entry.to)];
    const stretch = `a charge of ${category} for ${JSON.stringify(id)} from ${entry.from} to ${entry.to}`;
    if (deployment === undefined || from === undefined || to === undefined)
      return [finding(9, null, stretch)];
    const findings: Finding[] = [];
    if (to > books.now || from > to) findings.push(finding(15, `an end until ${at}`, stretch));
    const due = this.#dueFrom(deployment, from);
    if (due !== from)
      findings.push(
        finding(
          5,
          `a charge from ${due === undefined ? 'no' : new Date(due).toISOString()}`,
          stretch,
        ),
      );
    this.#chargedTo.set(keyOf(deployment), to);
    const parts = deployment.meters.map((meter) => meter.readAt(to) - meter.readAt(from));
    const said = components.map((component) => component.amount);
    const total = onTheWire(parts.reduce((sum, part) => sum + part, 0n));
    if (total !== amount)
      findings.push(finding(9, `${total} credits`, `${amount} credits for ${stretch}`));
    if (said.length > 0 && parts.map(onTheWire).join() !== said.join())
      findings.push(
        finding(9, parts.map(onTheWire).join(' + '), `${said.join(' + ')} for ${stretch}`),
      );
    return findings;
  }

  /** What stopped burning by now and was not charged to its end. */
  uncharged(books: Books): Finding[] {
    return books.things.hosted.flatMap((deployment) => {
      const ends = closedEnds(deployment.meters);
      const end = Math.max(...ends);
      if (ends.length === 0 || (this.#chargedTo.get(keyOf(deployment)) ?? -Infinity) >= end)
        return [];
      const at = new Date(end).toISOString();
      const expected = `a charge of ${categoryOf[deployment.kind]} for ${JSON.stringify(deployment.id)} to ${at}`;
      return [{ entry: null, at, law: 9, expected, found: null }];
    });
  }

  /** Where the next charge must begin: where the last ended, or at the start of a later stretch. */
  #dueFrom(deployment: Hosted, from: number): number | undefined {
    const last = this.#chargedTo.get(keyOf(deployment)) ?? -Infinity;
    const starts = deployment.meters[0]?.stretches ?? [];
    const stretch = starts.find(({ to }) => (to ?? Infinity) > last && (to ?? Infinity) >= from);
    return stretch && Math.max(stretch.from, last);
  }
}

function keyOf({ kind, id }: Hosted): string {
  return `${kind} ${id}`;
}

function closedEnds(meters: readonly Meter[]): number[] {
  return meters.flatMap(({ stretches }) =>
    stretches.filter(({ from, to }) => to !== null && to > from).map(({ to }) => to ?? 0),
  );
}
