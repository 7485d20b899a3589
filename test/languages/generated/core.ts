// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../../../packages/elements/src/locales/generated/messages.js';

const messages: CoreMessages = {
  offer: {
    topUp: () => '[Ţööþ üüþ]',
    upgrade: () => '[Üþğŕááðéé þļááñ]',
    contactSupport: () => '[Çööñţááçţ šüüþþööŕţ]',
  },
  clock: {
    label: (d) => '[Çŕééðííţ üüšááğéé: ' + d.percent + ' ŕééɱááííñííñğ]',
    loading: () => '[Çŕééðííţ üüšááğéé: ļööááðííñğ]',
    unknown: () => '[Çŕééðííţ üüšááğéé: üüñķñööŵñ]',
    meter: () => '[Çŕééðííţš ŕééɱááííñííñğ]',
    meterValue: (d) => '[' + d.percent + ', ' + d.remaining + ' ööƒ ' + d.allocated + ' çŕééðííţš]',
    lessThan: (d) => '[ļééšš ţĥááñ ' + d.value + ']',
  },
  banners: {
    credits: {
      threshold: (d) => '[' + d.percent + ' ööƒ ýööüüŕ çŕééðííţš ááŕéé üüšééð.]',
      exhausted: () => '[Áļļ çŕééðííţš ááŕéé üüšééð.]',
      remain: (d) => '[' + d.remaining + ' ööƒ ' + d.allocated + ' ŕééɱááííñ.]',
      remainUntil: (d) =>
        '[' +
        d.remaining +
        ' ööƒ ' +
        d.allocated +
        ' ŕééɱááííñ; ááţ ţĥííš þááçéé ţĥééý ļáášţ üüñţííļ ' +
        d.day +
        '.]',
      pausing: (d) =>
        '[Ñééŵ ðééþļööýɱééñţš ááŕéé þááüüšééð; ŕüüññííñğ ööñééš šţööþ ááţ ' +
        d.limit +
        ' çŕééðííţš.]',
      paused: () => '[Ñééŵ ðééþļööýɱééñţš ááŕéé þááüüšééð.]',
      stopped: () =>
        '[Ñééŵ ðééþļööýɱééñţš ááŕéé þááüüšééð ááñð ŕüüññííñğ ööñééš ĥááṽéé šţööþþééð.]',
      expired: () => '[Ýööüüŕ ƒŕéééé çŕééðííţš ĥááṽéé ééẋþííŕééð.]',
      upgradeToGoOn: () => '[Üþğŕááðéé ýööüüŕ þļááñ ţöö ğöö ööñ.]',
      askToUpgrade: () => '[Ášķ ýööüüŕ ááðɱííñííšţŕááţööŕ ţöö üüþğŕááðéé ţĥéé þļááñ.]',
      askToAdd: () => '[Ášķ ýööüüŕ ááðɱííñííšţŕááţööŕ ţöö ááðð ɱööŕéé.]',
    },
    runs: {
      threshold: (d) => '[' + d.percent + ' ööƒ ýööüüŕ ţööööļ ŕüüñš ááŕéé üüšééð.]',
      exhausted: () => '[Áļļ ţööööļ ŕüüñš ááŕéé üüšééð.]',
      paused: () => '[Ţööööļš çááññööţ ŕüüñ üüñţííļ ɱööŕéé ááŕéé ááððééð.]',
    },
    dismiss: () => '[Ðííšɱííšš]',
    notDismissed: () => '[Íţ çööüüļð ñööţ ƀéé ðííšɱííššééð. Ţŕý ááğááííñ ííñ áá ɱööɱééñţ.]',
  },
};
export default messages;
