import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { ElementDeclaration, Manifest } from '../../scripts/manifest/manifest.js';
import * as promised from './promises.js';

const file = new URL('../../packages/elements/custom-elements.json', import.meta.url);
const { modules } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
const declarations = new Map(
  modules.flatMap(({ declarations: all = [] }) => all.map((one) => [one.tagName ?? '', one])),
);

const names = (list: readonly { readonly name: string }[] | undefined): string[] =>
  (list ?? []).map(({ name }) => name).sort();

void describe('the custom elements manifest', () => {
  void it('tells of the public elements and of no building block', () => {
    assert.deepEqual([...declarations.keys()].sort(), Object.keys(promised.elements).sort());
  });

  for (const [tag, { attributes, properties, events, slots }] of Object.entries(
    promised.elements,
  )) {
    const told = declarations.get(tag) ?? ({} as ElementDeclaration);

    void it(`tells all that <${tag}> promises, and nothing else`, () => {
      assert.deepEqual(
        Object.fromEntries((told.attributes ?? []).map(({ name, fieldName }) => [name, fieldName])),
        attributes,
      );
      assert.deepEqual(names(told.members), [...Object.values(attributes), ...properties].sort());
      assert.deepEqual(names(told.events), [...events].sort());
      assert.deepEqual(names(told.slots), slots);
    });

    void it(`says in words what each thing of <${tag}> is`, () => {
      const { attributes: ofMarkup, members, cssParts, cssProperties } = told;
      const all = [ofMarkup, members, told.events, told.slots, cssParts, cssProperties];
      const mute = all.flatMap((list) => list ?? []).filter(({ description }) => !description);
      assert.deepEqual(names(mute), []);
      assert.ok((told.summary ?? '').length > 20);
    });

    void it(`types the events of <${tag}>`, () => {
      for (const event of told.events ?? []) {
        assert.deepEqual(
          { detail: names(event.detail), cancelable: event.cancelable },
          promised.events[event.name],
          event.name,
        );
        assert.match(event.type?.text ?? '', /^CustomEvent<\{ .*accountId: string.* \}>$/);
        // What can be prevented is of use to a host only when it is said what that keeps from happening.
        assert.equal((event.description ?? '').includes('prevent'), event.cancelable, event.name);
      }
    });
  }

  void it('names for each tag the module that registers it', () => {
    const registering = modules.flatMap(({ path, exports = [] }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name, declaration }) => [name, path, declaration.module]),
    );
    assert.deepEqual(
      registering,
      Object.keys(promised.elements)
        .sort()
        .map((tag) => [tag, `dist/define/${tag}.js`, `dist/${tag}/${tag}.js`]),
    );
  });

  void it('knows of every event that is typed', () => {
    const fired = new Set([...declarations.values()].flatMap(({ events }) => names(events)));
    assert.deepEqual([...fired].sort(), Object.keys(promised.events).sort());
  });
});
