import { userEvent } from 'storybook/test';
import { all, focused, nameOf, one, textOf } from '../test/elements/screen.js';

/** As long as it takes until four tries have failed, on a busy machine. */
const patienceMs = 20_000;
const intervalMs = 50;

/** Waits until what is checked holds, and returns it; throws as the last check did where that does not come. */
export async function eventually<T>(
  check: () => T | Promise<T>,
  withinMs = patienceMs,
): Promise<T> {
  const endMs = performance.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > endMs) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
}

/** What a person finds by role and name, once it is there: through shadow roots, and only what is drawn. */
export function find(
  canvas: HTMLElement,
  role: string,
  name?: string | RegExp,
): Promise<HTMLElement> {
  return eventually(() => one(canvas, role, name));
}

/** The first of several of the same role. */
export function findFirst(
  canvas: HTMLElement,
  role: string,
  name?: string | RegExp,
): Promise<HTMLElement> {
  return eventually(() => {
    const [first] = all(canvas, role, name);
    if (!first) throw new Error(`Nothing of role ${role} is named ${String(name)}.`);
    return first;
  });
}

/** Waits until a text can be read. */
export async function reads(canvas: HTMLElement, text: string | RegExp): Promise<void> {
  await eventually(() => {
    const all = textOf(canvas);
    const isThere = typeof text === 'string' ? all.includes(text) : text.test(all);
    if (!isThere) throw new Error(`Nothing reads ${String(text)} in: ${all}`);
  });
}

/** Waits until nothing of this role and name is there anymore. */
export async function isGone(
  canvas: HTMLElement,
  role: string,
  name?: string | RegExp,
): Promise<void> {
  await eventually(() => {
    if (all(canvas, role, name).length > 0) throw new Error(`${role} ${String(name)} is there.`);
  });
}

/** Finds a button and presses it. */
export async function press(canvas: HTMLElement, name: string | RegExp): Promise<HTMLElement> {
  const button = await find(canvas, 'button', name);
  await userEvent.click(button);
  return button;
}

/** Waits until the focus is on what has this name. */
export async function hasFocus(name: string | RegExp): Promise<void> {
  await eventually(() => {
    const element = focused();
    const itsName = element ? nameOf(element) : '';
    if (typeof name === 'string' ? itsName !== name : !name.test(itsName)) {
      throw new Error(`The focus is on “${itsName}”, not on ${String(name)}.`);
    }
  });
}
