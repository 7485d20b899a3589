import type { PageWords } from '../locales/page.js';
import type { GuestTab } from './guest-tabs.js';
import { panels, type Panel } from './panels.js';

/** A tab as it is in the row: the kit's own, or the host's. */
export interface ShownTab {
  readonly id: string;
  readonly name: string;
  readonly own: Panel | undefined;
  readonly guest: GuestTab | undefined;
}

/**
 * The tabs in their order: those that the attribute names, else the kit's and then the host's. What it names and
 * nobody knows is omitted, with a warning. A host's tab takes the place of the kit's of the same id.
 */
export function shownTabs(
  attribute: string | null,
  {
    guests,
    words,
    warn,
  }: {
    readonly guests: readonly GuestTab[];
    readonly words: PageWords;
    readonly warn: (message: string) => void;
  },
): readonly ShownTab[] {
  const byId = new Map(guests.map((tab) => [tab.id, tab]));
  const known = new Set([...Object.keys(panels), ...byId.keys()]);
  const asked = new Set(attribute?.split(/\s+/).filter(Boolean));
  for (const id of asked) if (!known.has(id)) warn(`there is no tab "${id}"`);
  const shown = [...asked].filter((id) => known.has(id));
  return (shown.length > 0 ? shown : [...known]).map((id) => {
    const guest = byId.get(id);
    const own = guest ? undefined : panels[id];
    return { id, name: own?.name(words) ?? guest?.label ?? id, own, guest };
  });
}

/** The tab that is asked for; else that of the details that are open, else the first one. */
export function openTab(
  tabs: readonly ShownTab[],
  {
    asked,
    detailKind,
    warn,
  }: {
    readonly asked: string | null;
    readonly detailKind: string | undefined;
    readonly warn: (message: string) => void;
  },
): ShownTab | undefined {
  const found = tabs.find(({ id }) => id === asked);
  if (found) return found;
  if (asked !== null && asked !== '') warn(`there is no tab "${asked}"; the first one is open`);
  const ofDetail = tabs.find(
    ({ own }) => detailKind !== undefined && own?.detailKind === detailKind,
  );
  return ofDetail ?? tabs[0];
}
