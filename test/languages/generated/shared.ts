// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from '../../../packages/elements/src/locales/generated/messages.js';
import { en } from '@messageformat/runtime/lib/cardinals';
import { plural } from '../../../packages/elements/src/locales/runtime.js';
const messages: SharedMessages = {
  resource: {
    credits: () => '[Çŕééðííţš]',
    runs: () => '[Ţööööļ ŕüüñš]',
  },
  value: {
    unknown: () => '[üüñķñööŵñ]',
  },
  action: {
    dismiss: () => '[Ðííšɱííšš]',
    tryAgain: () => '[Ţŕý ááğááííñ]',
    close: () => '[Çļööšéé]',
    manageBilling: () => '[Ṁááñááğéé ƀííļļííñğ]',
  },
  state: {
    loading: () => '[Ļööááðííñğ]',
    staleSince: (d) => '[Ļáášţ üüþðááţééð ' + d.time + ']',
    failed: () => "[Çööüüļðñ'ţ ļööááð üüšááğéé]",
  },
  error: {
    network: () => "[Çööüüļðñ'ţ ŕééááçĥ ţĥéé šééŕṽééŕ.]",
    timeout: () => '[Ţĥéé šééŕṽééŕ ţööööķ ţöööö ļööñğ ţöö ŕééšþööñð.]',
    unauthorized: () => "[Ýööüü'ŕéé šííğñééð ööüüţ. Šííğñ ííñ ţöö çööñţííñüüéé.]",
    forbidden: () => "[Ýööüü ðööñ'ţ ĥááṽéé þééŕɱííššííööñ ţöö ṽííééŵ ţĥííš.]",
    notFound: () => '[Ñööţ ƒööüüñð.]',
    invalidRequest: () => "[Ţĥááţ ŕééqüüééšţ ŵáášñ'ţ ṽááļííð.]",
    conflict: () => "[Ţĥááţ çĥááñğéé çööüüļðñ'ţ ƀéé šááṽééð.]",
    rateLimited: () => '[Ţöööö ɱááñý ŕééqüüééšţš. Ţŕý ááğááííñ ííñ áá ɱööɱééñţ.]',
    unavailable: () => '[Ţĥéé šééŕṽííçéé ííš üüñááṽááííļááƀļéé.]',
    server: () => '[Šööɱééţĥííñğ ŵééñţ ŵŕööñğ ööñ ţĥéé šééŕṽééŕ.]',
    unreadable: () => "[Ŵéé çööüüļðñ'ţ ŕééááð ţĥéé šééŕṽééŕ'š ŕééšþööñšéé.]",
    aborted: () => '[Çááñçééļééð.]',
    code: (d) => '[(' + d.code + ')]',
  },
  summary: {
    title: () => '[Çŕééðííţ üüšááğéé]',
    accountId: () => '[Áççööüüñţ ÍÐ]',
    copyAccountId: () => '[Çööþý ááççööüüñţ ÍÐ]',
    copied: () => '[Çööþííééð]',
    copyFailed: () => "[Çööüüļðñ'ţ çööþý. Šééļééçţ ţĥéé ÍÐ ááñð çööþý ííţ ɱááñüüááļļý.]",
    left: (d) => '[' + d.amount + ' ļééƒţ]',
    used: (d) => '[' + d.used + ' ööƒ ' + d.allocated + ' üüšééð]',
    lastsUntil: (d) => '[Ŕüüñš ööüüţ ááŕööüüñð ' + d.day + ']',
    lastsHours: (d) =>
      '[' +
      plural(d.count, 0, en, {
        '0': 'Ŕüüñš ööüüţ ííñ ļééšš ţĥááñ ááñ ĥööüüŕ',
        one: 'Ŕüüñš ööüüţ ííñ ááƀööüüţ ' + d.shown + ' ĥööüüŕ',
        other: 'Ŕüüñš ööüüţ ííñ ááƀööüüţ ' + d.shown + ' ĥööüüŕš',
      }) +
      ']',
    creditsGone: () => '[Ýööüü ĥááṽéé ñöö çŕééðííţš ļééƒţ.]',
    creditsOverdrawn: (d) =>
      "[Ýööüü'ŕéé " +
      d.amount +
      ' çŕééðííţš ööṽééŕ. Ţĥááţ ŵííļļ ƀéé ðééðüüçţééð ƒŕööɱ ýööüüŕ ñééẋţ çŕééðííţš.]',
    runsGone: () =>
      "[Ýööüü ĥááṽéé ñöö ţööööļ ŕüüñš ļééƒţ. Ţööööļš çááñ'ţ ŕüüñ üüñţííļ ýööüü ááðð ɱööŕéé.]",
    askAdministrator: () => '[Ášķ ááñ ááðɱííñííšţŕááţööŕ ţöö ááðð ɱööŕéé.]',
  },
  news: {
    offline: () => "[Ýööüü'ŕéé ööƒƒļííñéé. Ţĥííš ííñƒööŕɱááţííööñ ɱááý ƀéé ööüüţ ööƒ ðááţéé.]",
    cycle: () =>
      '[Á ñééŵ ƀííļļííñğ çýçļéé ĥááš šţááŕţééð. Ýööüüŕ ƀááļááñçéé ĥááš ƀééééñ üüþðááţééð.]',
  },
};
export default messages;
