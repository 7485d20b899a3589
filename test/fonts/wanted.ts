const text = decodeURIComponent(document.documentElement.dataset['only'] ?? '');

/** Whether the command asked for a test of this name. */
export const isWanted = (name: string): boolean => name.includes(text);
