import type { UsageEventDetails, UsageEventMap } from '@usage-kit/elements';
import { action } from 'storybook/actions';
import { usageEventNames } from './usage-event-names.js';

type Name = keyof UsageEventDetails;
interface Heard {
  readonly name: Name;
  readonly detail: UsageEventDetails[Name];
}

const heardBy = new WeakMap<EventTarget, Heard[]>();

/**
 * Shows every event of the kit, with its detail, among the actions, and keeps it for the play function.
 * Returns what ends that.
 */
export function listen(canvas: HTMLElement): () => void {
  const listening = new AbortController();
  const end = (): void => {
    listening.abort();
    heardBy.delete(canvas);
  };
  if (heardBy.has(canvas)) return end;
  const heard: Heard[] = [];
  heardBy.set(canvas, heard);
  for (const name of usageEventNames) {
    const show = action(name);
    const hear = (event: Event): void => {
      const { detail } = event as UsageEventMap[Name];
      heard.push({ name, detail });
      show(detail);
    };
    canvas.addEventListener(name, hear, { signal: listening.signal });
  }
  return end;
}

/** The details of the events of a name that a story's canvas has heard, the first one first. */
export function detailsOf<Of extends Name>(
  canvas: HTMLElement,
  name: Of,
): readonly UsageEventDetails[Of][] {
  return (heardBy.get(canvas) ?? [])
    .filter((event) => event.name === name)
    .map(({ detail }) => detail as UsageEventDetails[Of]);
}
