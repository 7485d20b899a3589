// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../messages.js';

const messages: CoreMessages = {
  offer: {
    topUp: () => 'Recharger',
    upgrade: () => 'Passer au forfait supérieur',
    contactSupport: () => 'Contacter l’assistance',
  },
  clock: {
    label: (d) => 'Consommation de crédits : ' + d.percent + ' restants',
    loading: () => 'Consommation de crédits : chargement',
    unknown: () => 'Consommation de crédits : inconnue',
    meter: () => 'Crédits restants',
    meterValue: (d) => d.percent + ', ' + d.remaining + ' crédits sur ' + d.allocated,
    lessThan: (d) => 'moins de ' + d.value,
  },
  banners: {
    credits: {
      threshold: (d) => d.percent + ' de vos crédits sont utilisés.',
      exhausted: () => 'Tous les crédits sont utilisés.',
      remain: (d) => 'Il en reste ' + d.remaining + ' sur ' + d.allocated + '.',
      remainUntil: (d) =>
        'Il en reste ' +
        d.remaining +
        ' sur ' +
        d.allocated +
        ' ; à ce rythme, ils dureront jusqu’au ' +
        d.day +
        '.',
      floor: () =>
        'Aucun nouveau garde-fou ni script ne peut être déployé tant que des crédits ne sont pas ajoutés.',
      pausing: (d) =>
        'L’inférence et les nouveaux déploiements sont suspendus ; les déploiements en cours s’arrêteront à ' +
        d.limit +
        ' crédits.',
      paused: () => 'L’inférence et les nouveaux déploiements sont suspendus.',
      stopped: () =>
        'L’inférence et les nouveaux déploiements sont suspendus, et les déploiements en cours ont été arrêtés.',
      expired: () => 'Vos crédits gratuits ont expiré.',
      upgradeToContinue: () => 'Passez au forfait supérieur pour continuer.',
      askToUpgrade: () => 'Demandez à votre administrateur de passer au forfait supérieur.',
      askToAdd: () => 'Demandez à votre administrateur d’en ajouter.',
    },
    runs: {
      threshold: (d) => d.percent + ' de vos exécutions d’outils sont utilisées.',
      exhausted: () => 'Toutes les exécutions d’outils sont utilisées.',
      paused: () => 'Les outils ne peuvent plus s’exécuter tant qu’il n’en est pas ajouté.',
    },
    dismiss: () => 'Masquer',
    notDismissed: () => 'Le message n’a pas pu être masqué. Réessayez dans un instant.',
  },
};
export default messages;
