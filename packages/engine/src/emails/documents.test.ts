import { expect } from '@open-wc/testing';
import { HOSTILE_STRINGS } from '@usage-kit/mocks/scenarios';
import { emailsOf } from '../testing/every-email.js';
import { LANGUAGES } from './generated/words.js';

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the documents of emails', () => {
  it('are whole, fetch nothing, run nothing and name their language', () => {
    for (const { html, subject } of emailsOf()) {
      const page = parsed(html);
      expect(page.documentElement.lang).to.equal('en');
      expect(page.documentElement.dir).to.equal('ltr');
      expect(page.title).to.equal(subject);
      expect(page.querySelectorAll('script, link, img, iframe, object, form')).to.have.length(0);
      expect(html).not.to.match(/@import|url\(|\{\{/);
      expect(page.querySelector('meta[name="color-scheme"]')?.getAttribute('content')).to.equal(
        'light dark',
      );
      for (const link of page.querySelectorAll('a')) {
        expect(link.href).to.equal('https://support.kore.ai/');
      }
    }
  });

  it('show hostile names as text', () => {
    for (const name of HOSTILE_STRINGS) {
      for (const { html } of emailsOf({ name, id: name.slice(0, 40) }, name)) {
        const page = parsed(html);
        expect(page.querySelectorAll('script, img, svg, b, iframe')).to.have.length(0);
        const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
        );
        expect(handlers).to.deep.equal([]);
      }
    }
  });

  for (const language of LANGUAGES) {
    it(`name ${language} and its direction`, () => {
      for (const { html } of emailsOf({ language })) {
        const page = parsed(html);
        expect(page.documentElement.lang).to.equal(language);
        expect(page.documentElement.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      }
    });
  }
});
