import { type Query, type Remote, UsageError } from '@usage-kit/client';
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { ListSource } from './list-source.js';
import type { ListAnswer } from './paged-list.js';

interface Row {
  readonly id: string;
}

type Answer = ListAnswer<Row, object>;

/** Queries whose responses the test gives, one by one. */
class HandMade {
  readonly watched = new Map<string, (remote: Remote<Answer>) => void>();
  readonly stopped: string[] = [];
  readonly #remotes = new Map<string, Remote<Answer>>();

  readonly page =
    (name: string) =>
    (offset: number, limit: number): Query<Answer> => {
      const key = `${name} ${offset}+${limit}`;
      return {
        key,
        read: () => Promise.reject(new Error('not read here')),
        watch: (listener) => {
          this.watched.set(key, listener);
          const remoteOf = (): Remote<Answer> => this.#remotes.get(key) ?? { status: 'pending' };
          return {
            get current() {
              return remoteOf();
            },
            refresh: () => Promise.resolve(),
            stop: () => {
              this.watched.delete(key);
              this.stopped.push(key);
            },
          };
        },
      };
    };

  set(key: string, remote: Remote<Answer>): void {
    this.#remotes.set(key, remote);
    this.watched.get(key)?.(remote);
  }

  answer(key: string, total: number, at = 1): void {
    const [offset = 0] = (key.split(' ')[1] ?? '').split('+').map(Number);
    const count = Math.min(100, total - offset);
    const items = Array.from({ length: count }, (_, index) => ({ id: `${key} ${index}` }));
    const data = { summary: {}, items, total, offset };
    this.set(key, { status: 'ready', data, at, refreshing: false });
  }
}

const broken = new UsageError({ kind: 'server', code: 'http_500', status: 500 });

function setUp(): {
  readonly server: HandMade;
  readonly source: ListSource<Row, object, string>;
  readonly told: string[];
  readonly ask: (name: string) => void;
} {
  const server = new HandMade();
  const told: string[] = [];
  const source = new ListSource<Row, object, string>((what) => told.push(what));
  return {
    server,
    source,
    told,
    ask: (name) => source.ask({ about: name, query: server.page(name) }),
  };
}

describe('the rows of a list', () => {
  it('are pending until the first page has come', () => {
    const { server, source, told, ask } = setUp();
    ask('a');
    expect(source.state.status).to.equal('pending');
    expect([...server.watched.keys()]).to.deep.equal(['a 0+100']);
    server.answer('a 0+100', 250);
    expect(source.state).to.deep.include({ status: 'ready', waiting: false, refused: undefined });
    expect(source.list?.row(0)?.id).to.equal('a 0+100 0');
    expect(told.at(-1)).to.equal('list');
  });

  it('are asked for once, however often', () => {
    const { server, ask } = setUp();
    ask('a');
    ask('a');
    server.answer('a 0+100', 10);
    ask('a');
    expect(server.stopped).to.deep.equal([]);
  });

  it('stay while others are on their way, and go when those have come', () => {
    const { server, source, ask } = setUp();
    ask('a');
    server.answer('a 0+100', 10);
    ask('b');
    expect(source.state).to.deep.include({ status: 'ready', waiting: true });
    expect(source.list?.row(0)?.id).to.equal('a 0+100 0');
    expect(source.about).to.equal('a');
    server.answer('b 0+100', 3);
    expect(source.about).to.equal('b');
    expect(source.list?.row(0)?.id).to.equal('b 0+100 0');
    expect(server.stopped).to.deep.equal(['a 0+100']);
  });

  it('are never those of a response that comes late', () => {
    const { server, source, ask } = setUp();
    ask('a');
    server.answer('a 0+100', 10);
    ask('slow');
    const late = server.watched.get('slow 0+100');
    ask('fast');
    expect(server.stopped).to.deep.equal(['slow 0+100']);
    server.answer('fast 0+100', 3);
    server.answer('slow 0+100', 5);
    late?.({ status: 'pending' });
    expect(source.about).to.equal('fast');
  });

  it('are those of before when that was asked for again', () => {
    const { server, source, ask } = setUp();
    ask('a');
    server.answer('a 0+100', 10);
    ask('b');
    ask('a');
    expect(server.stopped).to.deep.equal(['b 0+100']);
    expect(source.state).to.deep.include({ status: 'ready', waiting: false });
  });

  it('stay when what was asked for is refused, and say why', () => {
    const { server, source, ask } = setUp();
    ask('a');
    server.answer('a 0+100', 10);
    ask('b');
    server.set('b 0+100', { status: 'failed', error: broken, refreshing: false });
    expect(source.state).to.deep.include({ status: 'ready', waiting: false, refused: broken });
    expect(source.about).to.equal('a');
    server.set('b 0+100', { status: 'failed', error: broken, refreshing: true });
    expect(source.state).to.deep.include({ waiting: true, refused: undefined });
  });

  it('fail where there were none before', () => {
    const { server, source, ask } = setUp();
    ask('a');
    server.set('a 0+100', { status: 'failed', error: broken, refreshing: false });
    expect(source.state).to.deep.equal({ status: 'failed', error: broken, refreshing: false });
  });

  it('are held for what is in sight and 20 rows around it, and let go beyond', () => {
    const { server, source, ask } = setUp();
    ask('a');
    server.answer('a 0+100', 1000);
    const seen: [number, number, string[]][] = [
      [0, 79, ['a 0+100']],
      [0, 80, ['a 0+100', 'a 100+100']],
      [120, 150, ['a 100+100']],
      [119, 150, ['a 0+100', 'a 100+100']],
      [970, 999, ['a 900+100']],
    ];
    for (const [first, last, pages] of seen) {
      source.see(first, last);
      expect([...server.watched.keys()].sort(), `rows ${first} to ${last}`).to.deep.equal(pages);
    }
  });

  it('are known to lack what a loaded page lacks', () => {
    const { server, source, ask } = setUp();
    ask('a');
    server.answer('a 0+100', 1000);
    source.see(500, 520);
    expect(source.list?.lacks(500)).to.be.false;
    server.set('a 500+100', { status: 'failed', error: broken, refreshing: false });
    expect(source.list?.lacks(500)).to.be.true;
    expect(source.state).to.deep.include({ status: 'ready', error: broken });
  });

  it('count what the newest response counts', () => {
    const { server, source, ask } = setUp();
    ask('a');
    server.answer('a 0+100', 1000, 5);
    source.see(500, 520);
    server.answer('a 500+100', 999, 4);
    expect(source.list?.facts?.total).to.equal(1000);
    server.answer('a 500+100', 998, 6);
    expect(source.list?.facts?.total).to.equal(998);
  });

  it('are let go with the requests for them', () => {
    const { server, source, ask } = setUp();
    ask('a');
    server.answer('a 0+100', 10);
    ask('b');
    source.stop();
    expect(server.watched.size).to.equal(0);
    expect(source.state.status).to.equal('pending');
  });
});
