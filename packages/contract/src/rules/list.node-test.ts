import { describe, it } from 'node:test';
import { expect } from 'chai';
import { contract } from '../testing/contract.js';
import { LISTS, parseSort, searchFor, sortRows, sortValue } from './list.js';

describe('the rules of lists', () => {
  const paths = {
    tools: '/tools',
    models: '/models',
    deployments: '/models/{modelId}/deployments',
    guardrails: '/guardrails',
    scripts: '/scripts',
  } as const;
  for (const [name, path] of Object.entries(paths)) {
    it(`sort and filter ${name} as openapi.yaml says`, () => {
      const rules = LISTS[name as keyof typeof LISTS];
      const parameters = contract.paths[`/v1/accounts/{accountId}${path}`]?.get?.parameters ?? [];
      const schemaOf = (wanted: string) => parameters.find((one) => one.name === wanted)?.schema;
      const sorts = Object.keys(rules.sorts).flatMap((field) => [field, `-${field}`]);
      expect(schemaOf('sort')?.enum).to.have.members(sorts);
      expect(schemaOf('sort')?.default).to.equal(rules.defaultSort);
    });
  }

  it('order amounts, instants, counts and text by what they mean', () => {
    const rows = [
      { id: 'a', credits: '9.5', at: '2026-11-01T00:00:00.5Z', count: 10, name: 'beta' },
      { id: 'b', credits: '10', at: '2026-11-01T00:00:00Z', count: 9, name: 'Alpha' },
      { id: 'c', credits: '-1', at: null, count: 9, name: 'alpha' },
    ];
    const ids = (
      field: keyof (typeof rows)[0],
      kind: Parameters<typeof sortValue>[1],
      desc = false,
    ) =>
      sortRows(rows, (row) => sortValue(row[field], kind), desc)
        .map(({ id }) => id)
        .join('');
    expect(ids('credits', 'credits')).to.equal('cab');
    expect(ids('credits', 'credits', true)).to.equal('bac');
    expect(ids('at', 'instant')).to.equal('cba');
    expect(ids('count', 'count'), 'ties by id').to.equal('bca');
    expect(ids('count', 'count', true), 'ties by id, descending too').to.equal('abc');
    expect(ids('name', 'text'), 'in any case').to.equal('bca');
  });

  it('read a sort, and search in any case', () => {
    expect(parseSort('-runs')).to.deep.equal({ field: 'runs', descending: true });
    expect(parseSort('name')).to.deep.equal({ field: 'name', descending: false });
    expect(['Invoice lookup', 'Digest'].filter(searchFor('LOOK'))).to.deep.equal([
      'Invoice lookup',
    ]);
  });
});
