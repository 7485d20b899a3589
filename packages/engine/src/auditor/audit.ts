import type { Account, Alert, AlertList, Command, RefusalCode } from '@usage-kit/contract';
import { instantOf } from './calendar.js';
import { type Finding } from './finding.js';
import { HostingCheck } from './hosting.js';
import type { JournalEntry, RefusalEntry } from './journal.js';
import { Recount } from './recount.js';
import { lawOf, sentence, type Statement } from './statement.js';
import { asAlert } from './watch.js';

export interface AuditOptions {
  /** Until when to recount, where the journal's last entry is not the present: RFC 3339, UTC. */
  readonly until?: string;
  /** What the account's summary says at the end, to be compared with the recount. */
  readonly account?: Account;
  /** What the alerts say at the end, to be compared with the recount. */
  readonly alerts?: AlertList;
}

export interface Audit {
  /** Whether there is no finding. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** The account as recounted at the end; null for a journal without an opening. */
  readonly account: Account | null;
  /** The banners that stand at the end, with the journal's ids. */
  readonly alerts: readonly Alert[];
}

/**
 * Recounts every balance, charge, banner, email and stop from a journal alone, by its opening and its commands,
 * and compares them with what the journal says.
 *
 * Any number of faults is a finding each; nothing is thrown for what a journal says.
 */
export function audit(journal: Iterable<JournalEntry>, options: AuditOptions = {}): Audit {
  const entries = [...journal];
  const opening = entries[0];
  if (opening?.type !== 'opening') {
    const [expected, found] = ['an opening', opening?.type ?? null];
    const finding = { entry: opening ? 0 : null, at: opening?.at ?? '', law: 6, expected, found };
    return { ok: false, findings: [finding], account: null, alerts: [] };
  }
  return new Auditor(opening).audit(entries, options);
}

class Auditor {
  readonly #findings: Finding[] = [];
  readonly #hosting = new HostingCheck();
  /** The journal's alert ids, in the order in which they were raised. */
  readonly #alertIds: string[] = [];
  readonly #grantIds: string[] = [];
  readonly #recount: Recount;
  /** What the journal has said since the last comparison. */
  #said: { entry: number; statement: Statement }[] = [];
  #compared = 0;

  constructor(opening: Extract<JournalEntry, { type: 'opening' }>) {
    this.#recount = new Recount(opening, (alertId) => {
      const ordinal = this.#alertIds.indexOf(alertId);
      return ordinal < 0 ? undefined : ordinal;
    });
  }

  audit(journal: readonly JournalEntry[], options: AuditOptions): Audit {
    const recount = this.#recount;
    const { books } = recount;
    let last = books.openedAt;
    for (const [place, entry] of journal.entries()) {
      const at = instantOf(entry.at);
      if (at === undefined || at < last)
        this.#find(
          place,
          entry.at,
          15,
          `an instant from ${new Date(last).toISOString()} on`,
          entry.at,
        );
      else last = at;
      try {
        this.#follow(place, entry, last);
      } catch (error) {
        this.#find(place, entry.at, 16, 'an entry of the journal', String(error));
      }
    }
    recount.advance(Math.max(last, instantOf(options.until) ?? last));
    this.#compare();
    this.#findings.push(...this.#hosting.uncharged(books));
    const { account } = books;
    const alerts = recount.standing.map((banner) => ({
      id: this.#alertIds[banner.ordinal] ?? '',
      ...asAlert(banner),
    }));
    this.#compareReading('account', account, options.account);
    this.#compareReading('alerts', { items: alerts }, options.alerts);
    const findings = this.#findings;
    return { ok: findings.length === 0, findings, account, alerts };
  }

  #follow(place: number, entry: JournalEntry, at: number): void {
    if (entry.type === 'opening') {
      if (place > 0) this.#find(place, entry.at, 18, null, 'another opening');
    } else if (entry.type === 'command' || entry.type === 'refusal') {
      this.#recount.advance(at);
      this.#compare();
      this.#carryOut(place, entry);
    } else this.#read(place, entry, at);
  }

  #carryOut(
    place: number,
    entry: RefusalEntry | { type: 'command'; at: string; command: Command },
  ) {
    const { at, command, type } = entry;
    const found = type === 'refusal' ? `refuses it: ${entry.code}` : 'accepts it';
    if (command.type === 'advance') {
      const code = this.#whyNotTo(command.to);
      const due = code === undefined ? 'passes on' : `refuses it: ${code}`;
      if (due !== found) this.#find(place, at, 15, due, found);
      return;
    }
    const code = this.#recount.execute(command);
    const expected = code === undefined ? 'accepts it' : `refuses it: ${code}`;
    if (expected !== found) this.#find(place, at, 16, expected, found);
  }

  /** Why time can't pass to an instant, or by seconds as in `-1 s`. */
  #whyNotTo(to: string): RefusalCode | undefined {
    const { now } = this.#recount.books;
    const seconds = /^(-?\d+(?:\.\d+)?) s$/.exec(to)?.[1];
    const at = seconds === undefined ? instantOf(to) : now + Number(seconds) * 1000;
    if (at === undefined) return 'invalid_time';
    return at < now ? 'time_goes_back' : undefined;
  }

  #read(
    place: number,
    entry: Exclude<JournalEntry, { type: 'opening' | 'command' | 'refusal' }>,
    at: number,
  ) {
    if (entry.type === 'charge' && entry.kind === 'hosting') {
      this.#recount.advance(at);
      this.#findings.push(...this.#hosting.check(entry, place, this.#recount.books));
      return;
    }
    if (entry.type === 'alert') this.#takeId(this.#alertIds, place, { ...entry, law: 12 });
    if (entry.type === 'grant') this.#takeId(this.#grantIds, place, { ...entry, law: 1 });
    if (entry.type === 'expiry' && !this.#grantIds.includes(entry.grantId))
      this.#find(place, entry.at, 1, 'a grant of the journal', JSON.stringify(entry.grantId));
    // Whether it is worth a line that an empty grant ended is the engine's own business.
    if (entry.type === 'expiry' && Number(entry.amount) === 0) return;
    this.#said.push({ entry: place, statement: entry });
  }

  #takeId(ids: string[], place: number, entry: { at: string; id: string; law: number }): void {
    const { at, id, law } = entry;
    if (ids.includes(id)) this.#find(place, at, law, 'a unique id', JSON.stringify(id));
    ids.push(id);
  }

  /** Sets what the journal has said against what the rules lead to, up to the present. */
  #compare(): void {
    const due = this.#recount.statements.slice(this.#compared);
    this.#compared = this.#recount.statements.length;
    const said = this.#said;
    this.#said = [];
    const keyOf = (statement: Statement): string => `${statement.at} ${sentence(statement)}`;
    const open = due.map((statement) => ({ statement, key: keyOf(statement) }));
    for (const { entry, statement } of said) {
      const match = open.findIndex(({ key }) => key === keyOf(statement));
      if (match >= 0) open.splice(match, 1);
      else {
        const near = open.findIndex(({ statement: { type } }) => type === statement.type);
        const [expected] = near >= 0 ? open.splice(near, 1) : [];
        this.#find(
          entry,
          statement.at,
          lawOf[statement.type],
          expected === undefined
            ? null
            : `${expected.statement.at} ${sentence(expected.statement)}`,
          sentence(statement),
        );
      }
    }
    for (const { statement } of open)
      this.#find(null, statement.at, lawOf[statement.type], sentence(statement), null);
  }

  #compareReading(name: string, expected: unknown, found: unknown): void {
    if (found === undefined) return;
    const differences = differencesOf(name, expected, found);
    const at = new Date(this.#recount.books.now).toISOString();
    for (const [path, due, said] of differences)
      this.#find(null, at, 1, `${path} = ${due}`, `${path} = ${said}`);
  }

  #find(
    entry: number | null,
    at: string,
    law: number,
    expected: string | null,
    found: string | null,
  ) {
    this.#findings.push({ entry, at, law, expected, found });
  }
}

/** The leaves in which two plain values differ: path, expected, found. */
export function differencesOf(
  path: string,
  expected: unknown,
  found: unknown,
): [string, string, string][] {
  if (isRecord(expected) && isRecord(found)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) => differencesOf(`${path}.${key}`, expected[key], found[key]));
  }
  const [due, said] = [expected, found].map((leaf) =>
    leaf === undefined ? 'absent' : JSON.stringify(leaf),
  ) as [string, string];
  return due === said ? [] : [[path, due, said]];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
