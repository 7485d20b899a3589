// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from '../messages.js';
import { de } from '@messageformat/runtime/lib/cardinals';
import { plural } from '../../runtime.js';
const messages: SharedMessages = {
  resource: {
    credits: () => 'Credits',
    runs: () => 'Tool-Ausführungen',
  },
  value: {
    unknown: () => 'unbekannt',
  },
  action: {
    dismiss: () => 'Ausblenden',
    tryAgain: () => 'Erneut versuchen',
    close: () => 'Schließen',
    manageBilling: () => 'Abrechnung verwalten',
  },
  state: {
    loading: () => 'Wird geladen',
    staleSince: (d) => 'Seit ' + d.time + ' nicht aktualisiert',
    failed: () => 'Der Verbrauch konnte nicht geladen werden',
  },
  error: {
    network: () => 'Der Server war nicht erreichbar.',
    timeout: () => 'Der Server hat nicht rechtzeitig geantwortet.',
    unauthorized: () => 'Sie sind abgemeldet. Melden Sie sich wieder an, um die Daten zu sehen.',
    forbidden: () => 'Ihr Konto ist dazu nicht berechtigt.',
    notFound: () => 'Auf dem Server ist das nicht vorhanden.',
    invalidRequest: () => 'Der Server hat die Anfrage nicht angenommen.',
    conflict: () => 'Der Server hat die Änderung nicht angenommen.',
    rateLimited: () => 'Der Server bittet um eine Pause. Versuchen Sie es gleich noch einmal.',
    unavailable: () => 'Der Server hat nicht geantwortet.',
    server: () => 'Auf dem Server ist ein Fehler aufgetreten.',
    unreadable: () => 'Die Antwort des Servers war nicht lesbar.',
    aborted: () => 'Der Vorgang wurde unterbrochen.',
    code: (d) => '(' + d.code + ')',
  },
  summary: {
    title: () => 'Credit-Verbrauch',
    accountId: () => 'Konto-ID',
    copyAccountId: () => 'Konto-ID kopieren',
    copied: () => 'Kopiert',
    copyFailed: () =>
      'Diese Seite darf nicht kopieren. Markieren Sie die ID, um sie selbst zu kopieren.',
    left: (d) => d.amount + ' übrig',
    used: (d) => d.used + ' von ' + d.allocated + ' verbraucht',
    lastsUntil: (d) => 'Reicht bis etwa zum ' + d.day,
    lastsHours: (d) =>
      plural(d.count, 0, de, {
        '0': 'Reicht keine Stunde mehr',
        one: 'Reicht noch etwa ' + d.shown + ' Stunde',
        other: 'Reicht noch etwa ' + d.shown + ' Stunden',
      }),
    creditsGone: () => 'Alle Credits sind verbraucht.',
    creditsOverdrawn: (d) =>
      'Alle Credits sind verbraucht. Sie haben um ' +
      d.amount +
      ' überzogen; das wird von den nächsten abgezogen.',
    runsGone: () =>
      'Alle Tool-Ausführungen sind verbraucht. Tools können erst wieder laufen, wenn weitere hinzukommen.',
    askAdministrator: () => 'Bitten Sie Ihre Administration, aufzuladen.',
  },
  news: {
    offline: () => 'Sie sind offline. Was Sie sehen, ist möglicherweise nicht aktuell.',
    cycle: () =>
      'Ein neuer Abrechnungszyklus hat begonnen. Credits und Tool-Ausführungen werden neu gezählt.',
  },
};
export default messages;
