import { expect, fixture, html } from '@open-wc/testing';
import { UsageError, type UsageErrorKind } from '@usage-kit/client';
import { render } from 'lit';
import { shared } from '../../locales/shared.js';
import { NOW } from '../../testing/fake-client.js';
import { plainText } from '../../testing/plain-text.js';
import { emptyNotice, errorSentence, failedNotice, sectionNotice, staleNotice } from './notice.js';

const words = shared.english;
const error = (kind: UsageErrorKind, status: number | null = null) =>
  new UsageError({ kind, code: kind, status });
const box = () => fixture<HTMLElement>(html`<div></div>`);
const textOf = (element: Element): string => plainText(element.textContent);

describe('what went wrong', () => {
  const rows: [UsageErrorKind, number | null, string][] = [
    ['network', null, "Couldn't reach the server."],
    ['timeout', null, 'The server took too long to respond.'],
    ['unavailable', 503, 'The service is unavailable. (503)'],
    ['server', 500, 'Something went wrong on the server. (500)'],
    ['forbidden', 403, "You don't have permission to view this. (403)"],
    ['unreadable', 200, "We couldn't read the server's response. (200)"],
  ];
  for (const [kind, status, sentence] of rows) {
    it(`is said in a sentence: ${sentence}`, () => {
      expect(errorSentence(words, error(kind, status))).to.equal(sentence);
    });
  }

  it('can be tried again where that may help, and only there', async () => {
    const element = await box();
    const offers = (kind: UsageErrorKind): boolean => {
      render(failedNotice({ words, error: error(kind), onRetry: () => undefined }), element);
      return element.querySelector('button') !== null;
    };
    for (const kind of ['network', 'timeout', 'unauthorized', 'server', 'unreadable'] as const) {
      expect(offers(kind), kind).to.equal(true);
    }
    for (const kind of ['forbidden', 'not-found', 'invalid-request', 'conflict'] as const) {
      expect(offers(kind), kind).to.equal(false);
    }
  });

  it('is not a failure where a server does without the section', async () => {
    const element = await box();
    const draw = (kind: UsageErrorKind, status: number): string => {
      const title = "Couldn't load this list";
      const onRetry = (): void => undefined;
      render(sectionNotice({ words, title, error: error(kind, status), onRetry }), element);
      return element.textContent.replace(/\s+/g, ' ').trim();
    };
    expect(draw('not-found', 404)).to.equal('Not found. (404)');
    expect(draw('server', 500)).to.match(/^Couldn't load this list .+Try again$/);
  });

  it('is tried again once at a time, and the button keeps focus meanwhile', async () => {
    const element = await box();
    let tries = 0;
    const draw = (busy: boolean) =>
      render(
        failedNotice({ words, error: error('server'), busy, onRetry: () => (tries += 1) }),
        element,
      );
    draw(false);
    const button = element.querySelector('button');
    button?.focus();
    button?.click();
    draw(true);
    button?.click();
    expect(tries).to.equal(1);
    expect(document.activeElement).to.equal(button);
    expect(button?.getAttribute('aria-disabled')).to.equal('true');
  });
});

it('what is empty says what is missing and when something will show', async () => {
  const element = await box();
  render(emptyNotice({ title: 'No guardrails yet', text: 'Deployed tools appear here.' }), element);
  expect(textOf(element)).to.equal('No guardrails yet Deployed tools appear here.');
});

it('sets a host’s own words in their direction on a page of another one', async () => {
  const element = await box();
  element.dir = 'rtl';
  render(emptyNotice({ title: 'Nothing was read yet', text: 'Documents show here.' }), element);
  for (const part of element.querySelectorAll('p')) {
    expect(getComputedStyle(part).direction, part.textContent).to.equal('ltr');
  }
});

it('shows when stale data was last updated, with the date if that was another day', async () => {
  const element = await box();
  const said = (at: string, zone = 'UTC'): string => {
    const viewer = { words, lang: 'en', dir: 'ltr', zone, nowMs: NOW } as const;
    render(staleNotice(viewer, Date.parse(at)), element);
    return textOf(element);
  };
  expect(said('2026-11-21T15:20:00Z')).to.equal('Last updated 15:20');
  expect(said('2026-11-21T15:20:00Z', 'Asia/Kathmandu')).to.equal('Last updated 21:05');
  expect(said('2026-11-20T16:02:00Z')).to.equal('Last updated 20 Nov 2026, 16:02');
});
