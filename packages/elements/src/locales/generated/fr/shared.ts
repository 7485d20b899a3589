// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from '../messages.js';
import { fr } from '@messageformat/runtime/lib/cardinals';
import { plural } from '../../runtime.js';
const messages: SharedMessages = {
  resource: {
    credits: () => 'Crédits',
    runs: () => 'Exécutions d’outils',
  },
  value: {
    unknown: () => 'inconnu',
  },
  action: {
    dismiss: () => 'Masquer',
    tryAgain: () => 'Réessayer',
    close: () => 'Fermer',
    manageBilling: () => 'Gérer la facturation',
  },
  state: {
    loading: () => 'Chargement',
    staleSince: (d) => 'Non actualisé depuis ' + d.time,
    failed: () => 'La consommation n’a pas pu être chargée',
  },
  error: {
    network: () => 'Le serveur est injoignable.',
    timeout: () => 'Le serveur a mis trop de temps à répondre.',
    unauthorized: () => 'Vous êtes déconnecté. Reconnectez-vous pour voir ces données.',
    forbidden: () => 'Votre compte n’a pas accès à ces données.',
    notFound: () => 'Le serveur ne trouve pas ces données.',
    invalidRequest: () => 'Le serveur n’a pas accepté la demande.',
    conflict: () => 'Le serveur n’a pas accepté la modification.',
    rateLimited: () => 'Le serveur demande une pause. Réessayez dans un instant.',
    unavailable: () => 'Le serveur n’a pas répondu.',
    server: () => 'Une erreur s’est produite sur le serveur.',
    unreadable: () => 'La réponse du serveur n’a pas pu être lue.',
    aborted: () => 'L’opération a été interrompue.',
    code: (d) => '(' + d.code + ')',
  },
  summary: {
    title: () => 'Consommation de crédits',
    accountId: () => 'Identifiant du compte',
    copyAccountId: () => 'Copier l’identifiant du compte',
    copied: () => 'Copié',
    copyFailed: () =>
      'Cette page n’est pas autorisée à copier. Sélectionnez l’identifiant pour le copier vous-même.',
    left: (d) => 'Reste ' + d.amount,
    used: (d) => 'Consommé : ' + d.used + ' sur ' + d.allocated,
    lastsUntil: (d) => 'Durera jusqu’au ' + d.day + ' environ',
    lastsHours: (d) =>
      plural(d.count, 0, fr, {
        '0': 'Durera moins d’une heure',
        one: 'Durera encore ' + d.shown + ' heure environ',
        many: 'Durera encore ' + d.shown + ' d’heures environ',
        other: 'Durera encore ' + d.shown + ' heures environ',
      }),
    creditsGone: () => 'Tous les crédits sont utilisés.',
    creditsOverdrawn: (d) =>
      'Tous les crédits sont utilisés. Vous avez dépassé de ' +
      d.amount +
      ' ; ce sera déduit des prochains.',
    runsGone: () =>
      'Toutes les exécutions d’outils sont utilisées. Les outils ne peuvent plus s’exécuter tant qu’il n’en est pas ajouté.',
    askAdministrator: () => 'Demandez à votre administrateur d’en ajouter.',
  },
  news: {
    offline: () => 'Vous êtes hors connexion. Les données affichées ne sont peut-être plus à jour.',
    cycle: () =>
      'Un nouveau cycle de facturation a commencé. Les crédits et les exécutions d’outils sont comptés à nouveau.',
  },
};
export default messages;
