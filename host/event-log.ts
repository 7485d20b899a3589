export interface HeardEvent {
  readonly name: string;
  readonly detail: unknown;
}

const names = [
  'usage-upgrade',
  'usage-top-up',
  'usage-contact-support',
  'usage-manage-billing',
  'usage-account-copy',
  'usage-banner-dismiss',
  'usage-tab-change',
  'usage-range-change',
  'usage-detail-open',
  'usage-detail-close',
  'usage-export',
  'usage-state-change',
  'usage-error',
  'usage-auth-required',
] as const;

const most = 100;

/** Listens where any host can, on the document, and hands over what was heard, newest first. */
export function listenToUsage(heard: (events: readonly HeardEvent[]) => void): void {
  let events: readonly HeardEvent[] = [];
  for (const name of names) {
    document.addEventListener(name, (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      events = [{ name, detail }, ...events].slice(0, most);
      heard(events);
    });
  }
}
