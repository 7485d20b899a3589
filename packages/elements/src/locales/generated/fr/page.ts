// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../messages.js';
import { fr } from '@messageformat/runtime/lib/cardinals';
import { plural, select } from '../../runtime.js';
const messages: PageMessages = {
  table: {
    whole: () => 'Afficher en entier',
    wholeText: () => 'Le texte complet',
    never: () => 'Jamais',
    notLoaded: () => 'Cette ligne n’a pas pu être chargée',
    sortedUp: (d) => 'Tri par ' + d.column + ', ordre croissant',
    sortedDown: (d) => 'Tri par ' + d.column + ', ordre décroissant',
  },
  list: {
    status: (d) => 'État : ' + d.chosen,
    statusAll: () => 'tous',
    statusSome: (d) =>
      plural(d.count, 0, fr, {
        one: d.shown + ' choisi',
        many: d.shown + ' choisis',
        other: d.shown + ' choisis',
      }),
    statusLegend: () => 'Afficher seulement',
    statusReset: () => 'Tout afficher',
    sortBy: () => 'Trier par',
    sortUp: (d) => 'Trier par ' + d.column + ', ordre croissant',
    sortDown: (d) => 'Trier par ' + d.column + ', ordre décroissant',
    noMatchTitle: () => 'Aucun résultat',
    noMatchText: () => 'Aucun nom ni état ne correspond à votre recherche.',
    clear: () => 'Effacer la recherche et le filtre',
    failed: () => 'La liste n’a pas pu être chargée',
    refused: () =>
      'Le serveur n’a pas accepté ce filtre. Les lignes précédentes restent affichées.',
    kept: () =>
      'Les lignes demandées n’ont pas pu être chargées. Les précédentes restent affichées.',
    incomplete: () => 'Certaines lignes n’ont pas pu être chargées.',
    zone: (d) => 'Jours en ' + d.zone,
    zoneUtc: () => 'Jours en UTC',
    result: (d) => d.count + '. ' + d.order + '.',
  },
  export: {
    button: () => 'Exporter',
    format: () => 'Format de fichier',
    csv: () => 'CSV',
    csvExcel: () => 'CSV pour Excel',
    json: () => 'JSON',
    seconds: (d) => d.column + ' (secondes)',
    progress: (d) => 'Exportation : ' + d.done + ' lignes sur ' + d.total,
    cancel: () => 'Annuler',
    done: (d) =>
      plural(d.count, 0, fr, {
        one: d.shown + ' ligne exportée.',
        many: d.shown + ' de lignes exportées.',
        other: d.shown + ' lignes exportées.',
      }),
    changed: (d) =>
      plural(d.count, 0, fr, {
        one: d.shown + ' ligne exportée.',
        many: d.shown + ' de lignes exportées.',
        other: d.shown + ' lignes exportées.',
      }) + ' La liste a changé entre-temps : exportez à nouveau pour un état d’un seul instant.',
    canceled: () => 'L’exportation a été annulée. Aucun fichier n’a été enregistré.',
    failed: (d) =>
      'L’exportation s’est arrêtée à la ligne ' +
      d.done +
      ' sur ' +
      d.total +
      '. Aucun fichier n’a été enregistré.',
  },
  tools: {
    caption: () => 'Outils',
    search: () => 'Rechercher des outils',
    count: (d) =>
      plural(d.count, 0, fr, {
        one: d.shown + ' outil',
        many: d.shown + ' d’outils',
        other: d.shown + ' outils',
      }),
    emptyTitle: () => 'Aucun outil pour l’instant',
    emptyText: () => 'Ils apparaîtront ici dès qu’un outil aura été déployé.',
    totalTools: () => 'Total des outils',
    totalRuns: () => 'Total des exécutions',
    name: () => 'Nom de l’outil',
    runs: () => 'Exécutions',
    ownerName: () => 'Nom du propriétaire',
    lastActiveOn: () => 'Dernière activité',
    status: () => 'État',
    deployed: () => 'Déployé',
    undeployed: () => 'Non déployé',
    deleted: () => 'Supprimé',
  },
  models: {
    caption: () => 'Modèles',
    search: () => 'Rechercher des modèles',
    count: (d) =>
      plural(d.count, 0, fr, {
        one: d.shown + ' modèle',
        many: d.shown + ' de modèles',
        other: d.shown + ' modèles',
      }),
    emptyTitle: () => 'Aucun modèle pour l’instant',
    emptyText: () => 'Ils apparaîtront ici dès qu’un modèle aura été utilisé ou déployé.',
    totalModels: () => 'Total des modèles',
    totalCredits: () => 'Total des crédits',
    fineTuningCredits: () => 'Crédits d’affinage',
    hostingCredits: () => 'Crédits d’hébergement',
    inferenceCredits: () => 'Crédits d’inférence',
    name: () => 'Nom du modèle',
    type: () => 'Type',
    creditsUsed: () => 'Crédits utilisés',
    lastDeployedOn: () => 'Dernier déploiement',
    base: () => 'De base',
    fineTuned: () => 'Affiné',
  },
  deployments: {
    caption: () => 'Déploiements',
    search: () => 'Rechercher des déploiements',
    count: (d) =>
      plural(d.count, 0, fr, {
        one: d.shown + ' déploiement',
        many: d.shown + ' de déploiements',
        other: d.shown + ' déploiements',
      }),
    emptyTitle: () => 'Aucun déploiement pour l’instant',
    emptyText: () => 'Ils apparaîtront ici dès que ce modèle aura été déployé.',
    totalDeployments: () => 'Total des déploiements',
    totalCredits: () => 'Total des crédits',
    name: () => 'Nom',
    type: () => 'Type',
    creditsUsed: () => 'Crédits utilisés',
    lastUpdatedOn: () => 'Dernière modification',
    status: () => 'État',
    dedicated: () => 'Dédié',
    serverless: () => 'Sans serveur',
  },
  guardrails: {
    caption: () => 'Garde-fous',
    search: () => 'Rechercher des garde-fous',
    count: (d) =>
      plural(d.count, 0, fr, {
        one: d.shown + ' garde-fou',
        many: d.shown + ' de garde-fous',
        other: d.shown + ' garde-fous',
      }),
    emptyTitle: () => 'Aucun garde-fou pour l’instant',
    emptyText: () => 'Ils apparaîtront ici dès qu’un garde-fou aura été déployé.',
    totalGuardrails: () => 'Total des garde-fous',
    totalCredits: () => 'Total des crédits',
    time: () => 'Durée',
    name: () => 'Nom',
    credits: () => 'Crédits',
    lastDeployedOn: () => 'Dernier déploiement',
    status: () => 'État',
    hardware: () => 'Matériel',
    cpuType: () => 'Type de CPU',
    cpuCount: () => 'Nombre de CPU',
    usageDuration: () => 'Durée d’utilisation',
    creditsUsed: () => 'Crédits utilisés',
    noHardware: () => 'Aucun matériel n’a été utilisé sur cette période.',
    ifItStays: (d) =>
      'S’il reste déployé : environ ' + d.credits + ' de plus jusqu’au ' + d.day + '.',
    ifItStaysRunsOut: (d) =>
      'S’il reste déployé : à lui seul, il épuiserait ce qui reste avant le ' + d.day + '.',
  },
  scripts: {
    caption: () => 'Scripts personnalisés',
    search: () => 'Rechercher des scripts',
    count: (d) =>
      plural(d.count, 0, fr, {
        one: d.shown + ' script',
        many: d.shown + ' de scripts',
        other: d.shown + ' scripts',
      }),
    emptyTitle: () => 'Aucun script personnalisé pour l’instant',
    emptyText: () => 'Ils apparaîtront ici dès qu’un script aura été importé.',
    totalScripts: () => 'Total des scripts',
    hostingCredits: () => 'Crédits d’hébergement',
    name: () => 'Nom du script',
    language: () => 'Langage (version)',
    languageVersion: (d) => d.language + ' (' + d.version + ')',
    creditsUsed: () => 'Crédits utilisés',
    lastActiveOn: () => 'Dernière activité',
    status: () => 'État',
    draft: () => 'Brouillon',
    deploying: () => 'En déploiement',
    readyToDeploy: () => 'Prêt à déployer',
    deployed: () => 'Déployé',
    deploymentFailed: () => 'Échec',
    infrastructure: () => 'Infrastructure d’hébergement',
    vcpus: () => 'vCPU',
    memory: () => 'Mémoire',
    gigabytes: (d) => d.shown + ' Go',
    hostingTime: () => 'Durée d’hébergement',
    components: () => 'Crédits par composant',
    noHardware: () => 'Il n’a jamais été déployé.',
  },
  detail: {
    failed: () => 'Ces données n’ont pas pu être chargées',
    gone: () => 'Cet élément n’existe plus',
    goneText: () => 'Il a peut-être été supprimé, ou le lien concerne un autre compte.',
    total: () => 'Total',
    totalCredits: (d) => d.shown + ' crédits',
    prices: () => 'Grille tarifaire',
    unnamed: () => 'Détails',
  },
  rates: {
    scripts: () => 'Matériel des scripts personnalisés',
    models: () => 'Hébergement des modèles',
    inference: () => 'Inférence',
    guardrails: () => 'Matériel des garde-fous',
    profile: () => 'Profil matériel',
    vcpus: () => 'vCPU',
    memory: () => 'Mémoire',
    gigabytes: (d) => d.shown + ' Go',
    perHour: () => 'Crédits par heure',
    gpu: () => 'GPU',
    perReplicaHour: () => 'Crédits par réplica et par heure',
    cpuType: () => 'Type de CPU',
    perCpuHour: () => 'Crédits par CPU et par heure',
    model: () => 'Modèle',
    inputPer1k: () => 'Crédits pour 1000 jetons en entrée',
    outputPer1k: () => 'Crédits pour 1000 jetons en sortie',
    emptyTitle: () => 'Aucun tarif',
    emptyText: () => 'Ils apparaîtront ici dès que le serveur les publiera.',
    failed: () => 'Les tarifs n’ont pas pu être chargés',
    estimate: () => 'Estimation',
    hardware: () => 'Matériel',
    profileOption: (d) => d.profile + ' (' + d.vcpus + ' vCPU, ' + d.memory + ' Go)',
    replicas: () => 'Réplicas',
    cpuCount: () => 'CPU',
    for: () => 'Durée',
    forHours: () => 'un nombre d’heures',
    forCycle: () => 'jusqu’à la fin du cycle',
    hours: () => 'Heures',
    replicasRange: (d) => 'Indiquez un nombre entier de 1 à ' + d.most + '.',
    hoursRange: (d) => 'Indiquez un nombre d’heures supérieur à 0, jusqu’à ' + d.most + '.',
    costs: (d) => 'Environ ' + d.credits + ' crédits',
    costsFor: (d) =>
      plural(d.count, 0, fr, {
        one: 'pour ' + d.shown + ' heure',
        many: 'pour ' + d.shown + ' d’heures',
        other: 'pour ' + d.shown + ' heures',
      }),
    costsUntil: (d) => 'jusqu’au ' + d.day,
    remain: (d) => 'Il vous resterait ' + d.credits + ' crédits.',
    overdraft: (d) => 'C’est ' + d.credits + ' de plus que ce que vous avez.',
    stopsEarly: (d) =>
      'Les déploiements s’arrêtent à ' + d.limit + ' crédits : il n’irait donc pas jusqu’au bout.',
    remainUnknown: () => 'Ce qu’il vous reste n’est pas connu pour le moment.',
    noCycleEnd: () =>
      'Votre forfait n’a pas de cycle qui se termine : indiquez un nombre d’heures.',
  },
  usagePage: {
    title: () => 'Consommation',
    tabs: () => 'Consommation par type',
    overview: () => 'Vue d’ensemble',
    tools: () => 'Outils',
    models: () => 'Modèles',
    guardrails: () => 'Garde-fous',
    scripts: () => 'Scripts personnalisés',
    range: (d) => d.range + ', ' + d.zone,
    asOf: (d) => 'mis à jour : ' + d.time,
    loading: (d) => 'Chargement : ' + d.tab,
    panelFailed: (d) => d.tab + ' : le chargement a échoué',
    panelFailedText: () => 'Une partie de cette page n’est pas arrivée. Vérifiez votre connexion.',
  },
  rangePicker: {
    label: () => 'Période',
    hours: (d) =>
      plural(d.count, 0, fr, { one: d.shown + ' h', many: d.shown + ' h', other: d.shown + ' h' }),
    days: (d) =>
      plural(d.count, 0, fr, {
        one: d.shown + ' jour',
        many: d.shown + ' de jours',
        other: d.shown + ' jours',
      }),
    cycle: () => 'Ce cycle',
    custom: () => 'Autre…',
    first: () => 'Du',
    last: () => 'Au',
    apply: () => 'Appliquer',
    hint: (d) => 'Jours en ' + d.zone + ', tous deux inclus.',
    firstInvalid: () => 'Indiquez un premier jour.',
    lastInvalid: () => 'Indiquez un dernier jour.',
    noSuchDay: () => 'Ce jour n’existe pas. Indiquez le jour, le mois et l’année.',
    backwards: () => 'Le dernier jour précède le premier.',
    firstInFuture: () => 'Le premier jour est dans le futur.',
    lastInFuture: () => 'Le dernier jour est dans le futur.',
  },
  overview: {
    runsTitle: () => 'Exécutions',
    creditsTitle: () => 'Crédits',
    cycle: () => 'ce cycle',
    refreshRuns: () => 'Actualiser les exécutions',
    refreshCredits: () => 'Actualiser les crédits',
    refreshed: (d) => 'Mis à jour : ' + d.time + '.',
    notRefreshed: () => 'L’actualisation a échoué.',
    accountFailed: () => 'Votre solde n’a pas pu être chargé',
    runsUsed: (d) => 'sur ' + d.allocated + ' · ' + d.percent + ' utilisées',
    runsOf: (d) => 'sur ' + d.allocated,
    runsMeter: () => 'Exécutions d’outils utilisées',
    runsMeterText: (d) => d.used + ' sur ' + d.allocated + ' utilisées, ' + d.percent,
    remaining: () => 'Restantes',
    resets: () => 'Nouveau cycle',
    never: () => 'jamais',
    freeExpires: () => 'Fin des crédits gratuits',
    freeExpired: () => 'Crédits gratuits expirés',
    creditsLabel: () => 'Crédits utilisés par catégorie',
    creditsMeter: () => 'Crédits utilisés',
    models: () => 'Modèles',
    guardrails: () => 'Garde-fous',
    scripts: () => 'Scripts personnalisés',
    category: (d) => d.name + ' : ' + d.credits + ' crédits, ' + d.percent + ' de tous les crédits',
    categoryUnknown: (d) => d.name + ' : inconnu',
    used: () => 'utilisés',
    usedOf: (d) => d.used + ' sur ' + d.allocated + ' utilisés',
    left: (d) => 'reste ' + d.remaining,
    overdrawn: (d) => 'dépassement de ' + d.amount,
    trend: () => 'Évolution de la consommation',
    credits: () => 'Crédits',
    runs: () => 'Exécutions d’outils',
    before: () => 'Période précédente',
    ahead: () => 'À ce rythme',
    compare: () => 'Comparer',
    table: () => 'Afficher le tableau',
    export: () => 'Exporter',
    exportPicture: () => 'Image (PNG)',
    exportData: () => 'Données (CSV)',
    nothing: () => 'Rien n’a été consommé sur cette période',
    nothingText: () =>
      'Les crédits et les exécutions d’outils apparaîtront ici dès la première consommation.',
    trendFailed: () => 'L’évolution n’a pas pu être chargée',
    trendRefused: () =>
      'Le serveur n’a pas accepté cette période. L’affichage précédent est conservé.',
    trendKept: () => 'Cette période n’a pas pu être chargée. L’affichage précédent est conservé.',
    beforeFailed: () => 'La période précédente n’a pas pu être chargée.',
    zoomOut: () => 'Réinitialiser le zoom',
    exported: (d) => 'Enregistré sous ' + d.name + '.',
    pictureFailed: () => 'L’image n’a pas pu être créée.',
  },
  forecast: {
    creditsUntil: (d) => 'Les crédits dureront jusqu’au ' + d.day + ' environ',
    creditsHours: (d) =>
      plural(d.count, 0, fr, {
        '0': 'Les crédits dureront moins d’une heure',
        one: 'Les crédits dureront encore ' + d.shown + ' heure environ',
        many: 'Les crédits dureront encore ' + d.shown + ' d’heures environ',
        other: 'Les crédits dureront encore ' + d.shown + ' heures environ',
      }),
    pace: (d) =>
      'au rythme ' +
      plural(d.count, 0, fr, {
        one: 'du dernier jour',
        many: 'des derniers ' + d.shown + ' de jours',
        other: 'des ' + d.shown + ' derniers jours',
      }) +
      ' (' +
      d.perDay +
      ' par jour).',
    runsAlso: (d) => 'Les exécutions d’outils dureront jusqu’au ' + d.day + ' environ.',
    runsHours: (d) =>
      plural(d.count, 0, fr, {
        '0': 'Les exécutions d’outils dureront moins d’une heure.',
        one: 'Les exécutions d’outils dureront encore ' + d.shown + ' heure environ.',
        many: 'Les exécutions d’outils dureront encore ' + d.shown + ' d’heures environ.',
        other: 'Les exécutions d’outils dureront encore ' + d.shown + ' heures environ.',
      }),
    idle: (d) =>
      plural(d.count, 0, fr, {
        '1': 'Un déploiement inutilisé consomme ' + d.perDay + ' par jour.',
        '2': 'Deux déploiements inutilisés consomment ' + d.perDay + ' par jour.',
        '3': 'Trois déploiements inutilisés consomment ' + d.perDay + ' par jour.',
        one: d.shown + ' déploiement inutilisé consomme ' + d.perDay + ' par jour.',
        many: d.shown + ' de déploiements inutilisés consomment ' + d.perDay + ' par jour.',
        other: d.shown + ' déploiements inutilisés consomment ' + d.perDay + ' par jour.',
      }),
    expiryCredits: (d) => d.amount + ' crédits expirent le ' + d.day + '.',
    expiryRuns: (d) => d.amount + ' exécutions d’outils expirent le ' + d.day + '.',
    showThem: () => 'Afficher',
    hideThem: () => 'Masquer',
    listLabel: () => 'Déploiements inutilisés, du plus cher au moins cher',
    kindModel: () => 'Modèle',
    kindGuardrail: () => 'Garde-fou',
    kindScript: () => 'Script personnalisé',
    name: () => 'Déploiement',
    kind: () => 'Type',
    since: () => 'Inutilisé depuis',
    perDay: () => 'Crédits par jour',
    untilEnd: (d) => 'Jusqu’au ' + d.day,
    basis: (d) => 'Calculé d’après la consommation de la période ' + d.range + ', ' + d.zone + '.',
  },
  trend: {
    summary: (d) =>
      plural(d.creditCount, 0, fr, {
        one: d.credits + ' crédit',
        many: d.credits + ' de crédits',
        other: d.credits + ' crédits',
      }) +
      ' en ' +
      select(d.unit, {
        hour: plural(d.count, 0, fr, {
          one: d.shown + ' heure',
          many: d.shown + ' d’heures',
          other: d.shown + ' heures',
        }),
        other: plural(d.count, 0, fr, {
          one: d.shown + ' jour',
          many: d.shown + ' de jours',
          other: d.shown + ' jours',
        }),
      }) +
      select(d.change, {
        more:
          ', ' +
          d.percent +
          ' de plus que sur ' +
          select(d.unit, {
            hour: plural(d.count, 0, fr, {
              one: 'l’heure précédente',
              many: 'les ' + d.shown + ' d’heures précédentes',
              other: 'les ' + d.shown + ' heures précédentes',
            }),
            other: plural(d.count, 0, fr, {
              one: 'le jour précédent',
              many: 'les ' + d.shown + ' de jours précédents',
              other: 'les ' + d.shown + ' jours précédents',
            }),
          }),
        less:
          ', ' +
          d.percent +
          ' de moins que sur ' +
          select(d.unit, {
            hour: plural(d.count, 0, fr, {
              one: 'l’heure précédente',
              many: 'les ' + d.shown + ' d’heures précédentes',
              other: 'les ' + d.shown + ' heures précédentes',
            }),
            other: plural(d.count, 0, fr, {
              one: 'le jour précédent',
              many: 'les ' + d.shown + ' de jours précédents',
              other: 'les ' + d.shown + ' jours précédents',
            }),
          }),
        same:
          ', autant que sur ' +
          select(d.unit, {
            hour: plural(d.count, 0, fr, {
              one: 'l’heure précédente',
              many: 'les ' + d.shown + ' d’heures précédentes',
              other: 'les ' + d.shown + ' heures précédentes',
            }),
            other: plural(d.count, 0, fr, {
              one: 'le jour précédent',
              many: 'les ' + d.shown + ' de jours précédents',
              other: 'les ' + d.shown + ' jours précédents',
            }),
          }),
        fresh:
          ', aucun sur ' +
          select(d.unit, {
            hour: plural(d.count, 0, fr, {
              one: 'l’heure précédente',
              many: 'les ' + d.shown + ' d’heures précédentes',
              other: 'les ' + d.shown + ' heures précédentes',
            }),
            other: plural(d.count, 0, fr, {
              one: 'le jour précédent',
              many: 'les ' + d.shown + ' de jours précédents',
              other: 'les ' + d.shown + ' jours précédents',
            }),
          }),
        other: '',
      }) +
      select(d.peak, {
        hour: ' ; maximum le ' + d.peakDay + ' à ' + d.peakTime,
        day: ' ; maximum le ' + d.peakDay,
        week: ' ; maximum la semaine du ' + d.peakDay,
        month: ' ; maximum en ' + d.peakDay,
        other: '',
      }) +
      '.',
    summaryRuns: (d) =>
      plural(d.runCount, 0, fr, {
        one: d.runs + ' exécution d’outil',
        many: d.runs + ' d’exécutions d’outils',
        other: d.runs + ' exécutions d’outils',
      }) +
      ' et aucun crédit en ' +
      select(d.unit, {
        hour: plural(d.count, 0, fr, {
          one: d.shown + ' heure',
          many: d.shown + ' d’heures',
          other: d.shown + ' heures',
        }),
        other: plural(d.count, 0, fr, {
          one: d.shown + ' jour',
          many: d.shown + ' de jours',
          other: d.shown + ' jours',
        }),
      }) +
      '.',
    summaryNothing: (d) =>
      'Rien n’a été consommé en ' +
      select(d.unit, {
        hour: plural(d.count, 0, fr, {
          one: d.shown + ' heure',
          many: d.shown + ' d’heures',
          other: d.shown + ' heures',
        }),
        other: plural(d.count, 0, fr, {
          one: d.shown + ' jour',
          many: d.shown + ' de jours',
          other: d.shown + ' jours',
        }),
      }) +
      '.',
    summaryUnknown: (d) =>
      'Certaines valeurs de ' +
      select(d.unit, {
        hour: plural(d.count, 0, fr, {
          one: 'cette heure',
          many: 'ces ' + d.shown + ' d’heures',
          other: 'ces ' + d.shown + ' heures',
        }),
        other: plural(d.count, 0, fr, {
          one: 'ce jour',
          many: 'ces ' + d.shown + ' de jours',
          other: 'ces ' + d.shown + ' jours',
        }),
      }) +
      ' n’ont pas pu être lues.',
    walk: () => 'Consommation dans le temps',
    credits: () => 'Crédits',
    runs: () => 'Exécutions d’outils',
    models: () => 'Modèles',
    guardrails: () => 'Garde-fous',
    scripts: () => 'Scripts personnalisés',
    point: (d) => d.time + ' : ' + d.credits + ' crédits, ' + d.runs + ' exécutions d’outils',
    pointBefore: (d) =>
      d.point +
      ' ; avant, ' +
      d.time +
      ' : ' +
      d.credits +
      ' crédits, ' +
      d.runs +
      ' exécutions d’outils',
    soFar: (d) => d.time + ', jusqu’ici',
    usedUp: (d) => 'Épuisés : ' + d.time,
    selected: (d) => 'De ' + d.first + ' à ' + d.last + '. Entrée pour zoomer.',
    hour: () => 'Heure',
    day: () => 'Jour',
    week: () => 'Semaine',
    month: () => 'Mois',
    creditsBefore: () => 'Crédits, avant',
    runsBefore: () => 'Exécutions d’outils, avant',
    total: () => 'Total',
    chartMissing: () => 'Le graphique n’a pas pu être chargé. Voici son tableau.',
    loading: () => 'Chargement du graphique',
    zone: (d) => 'Jours en ' + d.zone,
    zoneHours: (d) => 'Heures en ' + d.zone,
  },
};
export default messages;
