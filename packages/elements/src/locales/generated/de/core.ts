// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../messages.js';

const messages: CoreMessages = {
  offer: {
    topUp: () => 'Aufladen',
    upgrade: () => 'Tarif upgraden',
    contactSupport: () => 'Support kontaktieren',
  },
  clock: {
    label: (d) => 'Credit-Verbrauch: ' + d.percent + ' übrig',
    loading: () => 'Credit-Verbrauch: wird geladen',
    unknown: () => 'Credit-Verbrauch: unbekannt',
    meter: () => 'Verbleibende Credits',
    meterValue: (d) => d.percent + ', ' + d.remaining + ' von ' + d.allocated + ' Credits',
    lessThan: (d) => 'weniger als ' + d.value,
  },
  banners: {
    credits: {
      threshold: (d) => d.percent + ' Ihrer Credits sind verbraucht.',
      exhausted: () => 'Alle Credits sind verbraucht.',
      remain: (d) => d.remaining + ' von ' + d.allocated + ' sind übrig.',
      remainUntil: (d) =>
        d.remaining +
        ' von ' +
        d.allocated +
        ' sind übrig; bei gleichbleibendem Verbrauch reichen sie bis zum ' +
        d.day +
        '.',
      floor: () =>
        'Neue Guardrails und Skripte lassen sich erst wieder bereitstellen, wenn Credits hinzugefügt werden.',
      pausing: (d) =>
        'Inferenz und neue Bereitstellungen sind ausgesetzt; laufende Bereitstellungen enden bei ' +
        d.limit +
        ' Credits.',
      paused: () => 'Inferenz und neue Bereitstellungen sind ausgesetzt.',
      stopped: () =>
        'Inferenz und neue Bereitstellungen sind ausgesetzt, laufende Bereitstellungen wurden beendet.',
      expired: () => 'Ihre kostenlosen Credits sind abgelaufen.',
      upgradeToContinue: () => 'Upgraden Sie Ihren Tarif, um weiterzuarbeiten.',
      askToUpgrade: () => 'Bitten Sie Ihre Administration, den Tarif upzugraden.',
      askToAdd: () => 'Bitten Sie Ihre Administration, aufzuladen.',
    },
    runs: {
      threshold: (d) => d.percent + ' Ihrer Tool-Ausführungen sind verbraucht.',
      exhausted: () => 'Alle Tool-Ausführungen sind verbraucht.',
      paused: () => 'Tools können erst wieder laufen, wenn weitere hinzukommen.',
    },
    dismiss: () => 'Ausblenden',
    notDismissed: () =>
      'Der Hinweis konnte nicht ausgeblendet werden. Versuchen Sie es gleich noch einmal.',
  },
};
export default messages;
