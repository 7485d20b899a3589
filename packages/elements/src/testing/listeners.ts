type Listening = typeof addEventListener;

/** Notes which listeners are on the window and the document, from now until `stop()`. */
export function countListeners(): {
  readonly standing: () => string[];
  readonly stop: () => void;
} {
  const standing = new Map<string, string>();
  const numbers = new Map<unknown, number>();
  const targets = [window, document];
  for (const target of targets) {
    const note =
      (act: (key: string, type: string) => void, way: 'addEventListener' | 'removeEventListener') =>
      (...parameters: Parameters<Listening>): void => {
        const [type, listener, options] = parameters;
        const capture = typeof options === 'object' ? options.capture === true : options === true;
        if (!numbers.has(listener)) numbers.set(listener, numbers.size);
        const place = target === window ? 'window' : 'document';
        act([place, type, numbers.get(listener), capture].join(' '), type);
        EventTarget.prototype[way].call(target, ...parameters);
      };
    Object.assign(target, {
      addEventListener: note((key, type) => void standing.set(key, type), 'addEventListener'),
      removeEventListener: note((key) => void standing.delete(key), 'removeEventListener'),
    });
  }
  return {
    standing: () => [...standing.values()],
    stop: () => {
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    },
  };
}
