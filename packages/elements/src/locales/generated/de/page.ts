// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../messages.js';
import { de } from '@messageformat/runtime/lib/cardinals';
import { plural, select } from '../../runtime.js';
const messages: PageMessages = {
  table: {
    whole: () => 'Ganz anzeigen',
    wholeText: () => 'Der ganze Text',
    never: () => 'Nie',
    notLoaded: () => 'Diese Zeile konnte nicht geladen werden',
    sortedUp: (d) => 'Sortiert nach ' + d.column + ', aufsteigend',
    sortedDown: (d) => 'Sortiert nach ' + d.column + ', absteigend',
  },
  list: {
    status: (d) => 'Status: ' + d.chosen,
    statusAll: () => 'alle',
    statusSome: (d) =>
      plural(d.count, 0, de, { one: d.shown + ' ausgewählt', other: d.shown + ' ausgewählt' }),
    statusLegend: () => 'Nur anzeigen',
    statusReset: () => 'Alle anzeigen',
    sortBy: () => 'Sortieren nach',
    sortUp: (d) => 'Nach ' + d.column + ' sortieren, aufsteigend',
    sortDown: (d) => 'Nach ' + d.column + ' sortieren, absteigend',
    noMatchTitle: () => 'Keine Treffer',
    noMatchText: () => 'Kein Name und kein Status passt zu Ihrer Suche.',
    clear: () => 'Suche und Filter zurücksetzen',
    failed: () => 'Die Liste konnte nicht geladen werden',
    refused: () =>
      'Der Server hat diesen Filter nicht angenommen. Die bisherigen Zeilen bleiben stehen.',
    kept: () =>
      'Die neue Auswahl konnte nicht geladen werden. Die bisherigen Zeilen bleiben stehen.',
    incomplete: () => 'Einige Zeilen konnten nicht geladen werden.',
    zone: (d) => 'Tage in ' + d.zone,
    zoneUtc: () => 'Tage in UTC',
    result: (d) => d.count + '. ' + d.order + '.',
  },
  export: {
    button: () => 'Exportieren',
    format: () => 'Dateiformat',
    csv: () => 'CSV',
    csvExcel: () => 'CSV für Excel',
    json: () => 'JSON',
    seconds: (d) => d.column + ' (Sekunden)',
    progress: (d) => 'Export läuft: ' + d.done + ' von ' + d.total + ' Zeilen',
    cancel: () => 'Abbrechen',
    done: (d) =>
      plural(d.count, 0, de, {
        one: d.shown + ' Zeile exportiert.',
        other: d.shown + ' Zeilen exportiert.',
      }),
    changed: (d) =>
      plural(d.count, 0, de, {
        one: d.shown + ' Zeile exportiert.',
        other: d.shown + ' Zeilen exportiert.',
      }) +
      ' Die Liste hat sich währenddessen geändert: Exportieren Sie noch einmal, um einen einheitlichen Stand zu erhalten.',
    canceled: () => 'Der Export wurde abgebrochen. Es wurde keine Datei gespeichert.',
    failed: (d) =>
      'Der Export ist bei Zeile ' +
      d.done +
      ' von ' +
      d.total +
      ' stehen geblieben. Es wurde keine Datei gespeichert.',
  },
  tools: {
    caption: () => 'Tools',
    search: () => 'Tools suchen',
    count: (d) => plural(d.count, 0, de, { one: d.shown + ' Tool', other: d.shown + ' Tools' }),
    emptyTitle: () => 'Noch keine Tools',
    emptyText: () => 'Sie erscheinen hier, sobald eines bereitgestellt wurde.',
    totalTools: () => 'Tools gesamt',
    totalRuns: () => 'Ausführungen gesamt',
    name: () => 'Tool-Name',
    runs: () => 'Ausführungen',
    ownerName: () => 'Name des Eigentümers',
    lastActiveOn: () => 'Zuletzt aktiv',
    status: () => 'Status',
    deployed: () => 'Bereitgestellt',
    undeployed: () => 'Zurückgezogen',
    deleted: () => 'Gelöscht',
  },
  models: {
    caption: () => 'Modelle',
    search: () => 'Modelle suchen',
    count: (d) => plural(d.count, 0, de, { one: d.shown + ' Modell', other: d.shown + ' Modelle' }),
    emptyTitle: () => 'Noch keine Modelle',
    emptyText: () => 'Sie erscheinen hier, sobald eines genutzt oder bereitgestellt wurde.',
    totalModels: () => 'Modelle gesamt',
    totalCredits: () => 'Credits gesamt',
    fineTuningCredits: () => 'Credits für Fine-Tuning',
    hostingCredits: () => 'Credits für Hosting',
    inferenceCredits: () => 'Credits für Inferenz',
    name: () => 'Modellname',
    type: () => 'Typ',
    creditsUsed: () => 'Credit-Verbrauch',
    lastDeployedOn: () => 'Zuletzt bereitgestellt',
    base: () => 'Basismodell',
    fineTuned: () => 'Feinabgestimmt',
  },
  deployments: {
    caption: () => 'Bereitstellungen',
    search: () => 'Bereitstellungen suchen',
    count: (d) =>
      plural(d.count, 0, de, {
        one: d.shown + ' Bereitstellung',
        other: d.shown + ' Bereitstellungen',
      }),
    emptyTitle: () => 'Noch keine Bereitstellungen',
    emptyText: () => 'Sie erscheinen hier, sobald dieses Modell bereitgestellt wurde.',
    totalDeployments: () => 'Bereitstellungen gesamt',
    totalCredits: () => 'Credits gesamt',
    name: () => 'Name',
    type: () => 'Typ',
    creditsUsed: () => 'Credit-Verbrauch',
    lastUpdatedOn: () => 'Zuletzt geändert',
    status: () => 'Status',
    dedicated: () => 'Dediziert',
    serverless: () => 'Serverlos',
  },
  guardrails: {
    caption: () => 'Guardrails',
    search: () => 'Guardrails suchen',
    count: (d) =>
      plural(d.count, 0, de, { one: d.shown + ' Guardrail', other: d.shown + ' Guardrails' }),
    emptyTitle: () => 'Noch keine Guardrails',
    emptyText: () => 'Sie erscheinen hier, sobald eine bereitgestellt wurde.',
    totalGuardrails: () => 'Guardrails gesamt',
    totalCredits: () => 'Credits gesamt',
    time: () => 'Dauer',
    name: () => 'Name',
    credits: () => 'Credits',
    lastDeployedOn: () => 'Zuletzt bereitgestellt',
    status: () => 'Status',
    hardware: () => 'Hardware',
    cpuType: () => 'CPU-Typ',
    cpuCount: () => 'Anzahl der CPUs',
    usageDuration: () => 'Nutzungsdauer',
    creditsUsed: () => 'Verbrauchte Credits',
    noHardware: () => 'In diesem Zeitraum wurde keine Hardware genutzt.',
    ifItStays: (d) =>
      'Wenn sie bereitgestellt bleibt: etwa ' + d.credits + ' mehr bis zum ' + d.day + '.',
    ifItStaysRunsOut: (d) =>
      'Wenn sie bereitgestellt bleibt: Das Guthaben wäre allein dadurch vor dem ' +
      d.day +
      ' verbraucht.',
  },
  scripts: {
    caption: () => 'Eigene Skripte',
    search: () => 'Skripte suchen',
    count: (d) => plural(d.count, 0, de, { one: d.shown + ' Skript', other: d.shown + ' Skripte' }),
    emptyTitle: () => 'Noch keine eigenen Skripte',
    emptyText: () => 'Sie erscheinen hier, sobald eines importiert wurde.',
    totalScripts: () => 'Skripte gesamt',
    hostingCredits: () => 'Credits für Hosting',
    name: () => 'Skriptname',
    language: () => 'Sprache (Version)',
    languageVersion: (d) => d.language + ' (' + d.version + ')',
    creditsUsed: () => 'Credit-Verbrauch',
    lastActiveOn: () => 'Zuletzt aktiv',
    status: () => 'Status',
    draft: () => 'Entwurf',
    deploying: () => 'Startet',
    readyToDeploy: () => 'Startbereit',
    deployed: () => 'Bereitgestellt',
    deploymentFailed: () => 'Fehlgeschlagen',
    infrastructure: () => 'Hosting-Infrastruktur',
    vcpus: () => 'vCPUs',
    memory: () => 'Arbeitsspeicher',
    gigabytes: (d) => d.shown + ' GB',
    hostingTime: () => 'Hosting-Dauer',
    components: () => 'Credits nach Komponente',
    noHardware: () => 'Es wurde nie bereitgestellt.',
  },
  detail: {
    failed: () => 'Das konnte nicht geladen werden',
    gone: () => 'Das ist nicht mehr vorhanden',
    goneText: () => 'Vielleicht wurde es gelöscht, oder der Link gehört zu einem anderen Konto.',
    total: () => 'Gesamt',
    totalCredits: (d) => d.shown + ' Credits',
    prices: () => 'Preistabelle',
    unnamed: () => 'Einzelheiten',
  },
  rates: {
    scripts: () => 'Hardware für eigene Skripte',
    models: () => 'Hosting von Modellen',
    inference: () => 'Inferenz',
    guardrails: () => 'Hardware für Guardrails',
    profile: () => 'Profil',
    vcpus: () => 'vCPUs',
    memory: () => 'RAM',
    gigabytes: (d) => d.shown + ' GB',
    perHour: () => 'Credits pro Stunde',
    gpu: () => 'GPU',
    perReplicaHour: () => 'Credits pro Replikat und Stunde',
    cpuType: () => 'CPU-Typ',
    perCpuHour: () => 'Credits pro CPU und Stunde',
    model: () => 'Modell',
    inputPer1k: () => 'Credits pro 1000 Eingabe-Tokens',
    outputPer1k: () => 'Credits pro 1000 Ausgabe-Tokens',
    emptyTitle: () => 'Keine Preise',
    emptyText: () => 'Sie erscheinen hier, sobald der Server sie veröffentlicht.',
    failed: () => 'Die Preise konnten nicht geladen werden',
    estimate: () => 'Kostenschätzung',
    hardware: () => 'Hardware',
    profileOption: (d) => d.profile + ' (' + d.vcpus + ' vCPU, ' + d.memory + ' GB)',
    replicas: () => 'Replikate',
    cpuCount: () => 'CPUs',
    for: () => 'Dauer',
    forHours: () => 'eine Anzahl Stunden',
    forCycle: () => 'bis zum Ende des Zyklus',
    hours: () => 'Stunden',
    replicasRange: (d) => 'Geben Sie eine ganze Zahl von 1 bis ' + d.most + ' ein.',
    hoursRange: (d) => 'Geben Sie eine Stundenzahl über 0 und bis ' + d.most + ' ein.',
    costs: (d) => 'Etwa ' + d.credits + ' Credits',
    costsFor: (d) =>
      plural(d.count, 0, de, {
        one: 'für ' + d.shown + ' Stunde',
        other: 'für ' + d.shown + ' Stunden',
      }),
    costsUntil: (d) => 'bis zum ' + d.day,
    remain: (d) => d.credits + ' Ihrer Credits blieben übrig.',
    overdraft: (d) => 'Das sind ' + d.credits + ' mehr, als Sie haben.',
    stopsEarly: (d) =>
      'Bereitstellungen enden bei ' +
      d.limit +
      ' Credits; sie würde also nicht bis zum Schluss laufen.',
    remainUnknown: () => 'Was Ihnen noch bleibt, ist gerade nicht bekannt.',
    noCycleEnd: () =>
      'Ihr Tarif hat keinen Zyklus, der endet; geben Sie daher eine Anzahl Stunden an.',
  },
  usagePage: {
    title: () => 'Verbrauch',
    tabs: () => 'Verbrauch nach Art',
    overview: () => 'Übersicht',
    tools: () => 'Tools',
    models: () => 'Modelle',
    guardrails: () => 'Guardrails',
    scripts: () => 'Eigene Skripte',
    range: (d) => d.range + ', ' + d.zone,
    asOf: (d) => 'Stand: ' + d.time,
    loading: (d) => d.tab + ' wird geladen',
    panelFailed: (d) => d.tab + ': Das konnte nicht geladen werden',
    panelFailedText: () =>
      'Ein Teil dieser Seite ist nicht angekommen. Prüfen Sie Ihre Verbindung.',
  },
  rangePicker: {
    label: () => 'Zeitraum',
    hours: (d) => plural(d.count, 0, de, { one: d.shown + ' Std.', other: d.shown + ' Std.' }),
    days: (d) => plural(d.count, 0, de, { one: d.shown + ' Tag', other: d.shown + ' Tage' }),
    cycle: () => 'Dieser Zyklus',
    custom: () => 'Eigener…',
    first: () => 'Von',
    last: () => 'Bis',
    apply: () => 'Anwenden',
    hint: (d) => 'Tage in ' + d.zone + ', beide eingeschlossen.',
    firstInvalid: () => 'Geben Sie einen ersten Tag an.',
    lastInvalid: () => 'Geben Sie einen letzten Tag an.',
    noSuchDay: () => 'Diesen Tag gibt es nicht. Geben Sie Tag, Monat und Jahr an.',
    backwards: () => 'Der letzte Tag liegt vor dem ersten.',
    firstInFuture: () => 'Der erste Tag liegt in der Zukunft.',
    lastInFuture: () => 'Der letzte Tag liegt in der Zukunft.',
  },
  overview: {
    runsTitle: () => 'Ausführungen',
    creditsTitle: () => 'Credits',
    cycle: () => 'dieser Zyklus',
    refreshRuns: () => 'Ausführungen aktualisieren',
    refreshCredits: () => 'Credits aktualisieren',
    refreshed: (d) => 'Auf dem Stand von ' + d.time + '.',
    notRefreshed: () => 'Die Aktualisierung ist fehlgeschlagen.',
    accountFailed: () => 'Ihr Guthaben konnte nicht geladen werden',
    runsUsed: (d) => 'von ' + d.allocated + ' · ' + d.percent + ' verbraucht',
    runsOf: (d) => 'von ' + d.allocated,
    runsMeter: () => 'Verbrauchte Tool-Ausführungen',
    runsMeterText: (d) => d.used + ' von ' + d.allocated + ' verbraucht, ' + d.percent,
    remaining: () => 'Übrig',
    resets: () => 'Neuer Zyklus',
    never: () => 'nie',
    freeExpires: () => 'Kostenlose Credits bis',
    freeExpired: () => 'Kostenlose Credits abgelaufen',
    creditsLabel: () => 'Verbrauchte Credits nach Kategorie',
    creditsMeter: () => 'Verbrauchte Credits',
    models: () => 'Modelle',
    guardrails: () => 'Guardrails',
    scripts: () => 'Eigene Skripte',
    category: (d) => d.name + ': ' + d.credits + ' Credits, ' + d.percent + ' aller Credits',
    categoryUnknown: (d) => d.name + ': unbekannt',
    used: () => 'verbraucht',
    usedOf: (d) => d.used + ' von ' + d.allocated + ' verbraucht',
    left: (d) => d.remaining + ' übrig',
    overdrawn: (d) => 'um ' + d.amount + ' überzogen',
    trend: () => 'Verbrauchsverlauf',
    credits: () => 'Credits',
    runs: () => 'Tool-Ausführungen',
    before: () => 'Zeitraum davor',
    ahead: () => 'Wenn es so weitergeht',
    compare: () => 'Vergleichen',
    table: () => 'Als Tabelle anzeigen',
    export: () => 'Exportieren',
    exportPicture: () => 'Bild (PNG)',
    exportData: () => 'Daten (CSV)',
    nothing: () => 'In diesem Zeitraum wurde nichts verbraucht',
    nothingText: () =>
      'Credits und Tool-Ausführungen erscheinen hier, sobald etwas verbraucht wird.',
    trendFailed: () => 'Der Verlauf konnte nicht geladen werden',
    trendRefused: () =>
      'Der Server hat diesen Zeitraum nicht angenommen. Die bisherige Anzeige bleibt stehen.',
    trendKept: () =>
      'Dieser Zeitraum konnte nicht geladen werden. Die bisherige Anzeige bleibt stehen.',
    beforeFailed: () => 'Der Zeitraum davor konnte nicht geladen werden.',
    zoomOut: () => 'Zoom zurücksetzen',
    exported: (d) => 'Gespeichert als ' + d.name + '.',
    pictureFailed: () => 'Das Bild konnte nicht erstellt werden.',
  },
  forecast: {
    creditsUntil: (d) => 'Credits reichen bis etwa zum ' + d.day,
    creditsHours: (d) =>
      plural(d.count, 0, de, {
        '0': 'Credits reichen keine Stunde mehr',
        one: 'Credits reichen noch etwa ' + d.shown + ' Stunde',
        other: 'Credits reichen noch etwa ' + d.shown + ' Stunden',
      }),
    pace: (d) =>
      'beim Verbrauch ' +
      plural(d.count, 0, de, {
        one: 'des letzten Tages',
        other: 'der letzten ' + d.shown + ' Tage',
      }) +
      ' (' +
      d.perDay +
      ' pro Tag).',
    runsAlso: (d) => 'Tool-Ausführungen reichen bis etwa zum ' + d.day + '.',
    runsHours: (d) =>
      plural(d.count, 0, de, {
        '0': 'Tool-Ausführungen reichen keine Stunde mehr.',
        one: 'Tool-Ausführungen reichen noch etwa ' + d.shown + ' Stunde.',
        other: 'Tool-Ausführungen reichen noch etwa ' + d.shown + ' Stunden.',
      }),
    idle: (d) =>
      plural(d.count, 0, de, {
        '1': 'Eine ungenutzte Bereitstellung verbraucht ' + d.perDay + ' pro Tag.',
        '2': 'Zwei ungenutzte Bereitstellungen verbrauchen ' + d.perDay + ' pro Tag.',
        '3': 'Drei ungenutzte Bereitstellungen verbrauchen ' + d.perDay + ' pro Tag.',
        one: d.shown + ' ungenutzte Bereitstellung verbraucht ' + d.perDay + ' pro Tag.',
        other: d.shown + ' ungenutzte Bereitstellungen verbrauchen ' + d.perDay + ' pro Tag.',
      }),
    expiryCredits: (d) => d.amount + ' Credits verfallen am ' + d.day + '.',
    expiryRuns: (d) => d.amount + ' Tool-Ausführungen verfallen am ' + d.day + '.',
    showThem: () => 'Anzeigen',
    hideThem: () => 'Ausblenden',
    listLabel: () => 'Ungenutzte Bereitstellungen, die teuersten zuerst',
    kindModel: () => 'Modell',
    kindGuardrail: () => 'Guardrail',
    kindScript: () => 'Eigenes Skript',
    name: () => 'Bereitstellung',
    kind: () => 'Art',
    since: () => 'Ungenutzt seit',
    perDay: () => 'Credits pro Tag',
    untilEnd: (d) => 'Bis zum ' + d.day,
    basis: (d) => 'Berechnet aus dem Verbrauch im Zeitraum ' + d.range + ', ' + d.zone + '.',
  },
  trend: {
    summary: (d) =>
      plural(d.creditCount, 0, de, { one: d.credits + ' Credit', other: d.credits + ' Credits' }) +
      ' in ' +
      select(d.unit, {
        hour: plural(d.count, 0, de, { one: d.shown + ' Stunde', other: d.shown + ' Stunden' }),
        other: plural(d.count, 0, de, { one: d.shown + ' Tag', other: d.shown + ' Tagen' }),
      }) +
      select(d.change, {
        more:
          ', ' +
          d.percent +
          ' mehr als in ' +
          select(d.unit, {
            hour: plural(d.count, 0, de, {
              one: 'der Stunde',
              other: 'den ' + d.shown + ' Stunden',
            }),
            other: plural(d.count, 0, de, { one: 'dem Tag', other: 'den ' + d.shown + ' Tagen' }),
          }) +
          ' davor',
        less:
          ', ' +
          d.percent +
          ' weniger als in ' +
          select(d.unit, {
            hour: plural(d.count, 0, de, {
              one: 'der Stunde',
              other: 'den ' + d.shown + ' Stunden',
            }),
            other: plural(d.count, 0, de, { one: 'dem Tag', other: 'den ' + d.shown + ' Tagen' }),
          }) +
          ' davor',
        same:
          ', so viele wie in ' +
          select(d.unit, {
            hour: plural(d.count, 0, de, {
              one: 'der Stunde',
              other: 'den ' + d.shown + ' Stunden',
            }),
            other: plural(d.count, 0, de, { one: 'dem Tag', other: 'den ' + d.shown + ' Tagen' }),
          }) +
          ' davor',
        fresh:
          ', keine in ' +
          select(d.unit, {
            hour: plural(d.count, 0, de, {
              one: 'der Stunde',
              other: 'den ' + d.shown + ' Stunden',
            }),
            other: plural(d.count, 0, de, { one: 'dem Tag', other: 'den ' + d.shown + ' Tagen' }),
          }) +
          ' davor',
        other: '',
      }) +
      select(d.peak, {
        hour: '; die meisten am ' + d.peakDay + ' um ' + d.peakTime,
        day: '; die meisten am ' + d.peakDay,
        week: '; die meisten in der Woche ab ' + d.peakDay,
        month: '; die meisten im ' + d.peakDay,
        other: '',
      }) +
      '.',
    summaryRuns: (d) =>
      plural(d.runCount, 0, de, {
        one: d.runs + ' Tool-Ausführung',
        other: d.runs + ' Tool-Ausführungen',
      }) +
      ' und keine Credits in ' +
      select(d.unit, {
        hour: plural(d.count, 0, de, { one: d.shown + ' Stunde', other: d.shown + ' Stunden' }),
        other: plural(d.count, 0, de, { one: d.shown + ' Tag', other: d.shown + ' Tagen' }),
      }) +
      '.',
    summaryNothing: (d) =>
      'In ' +
      select(d.unit, {
        hour: plural(d.count, 0, de, { one: d.shown + ' Stunde', other: d.shown + ' Stunden' }),
        other: plural(d.count, 0, de, { one: d.shown + ' Tag', other: d.shown + ' Tagen' }),
      }) +
      ' wurde nichts verbraucht.',
    summaryUnknown: (d) =>
      'Einige Werte ' +
      select(d.unit, {
        hour: plural(d.count, 0, de, {
          one: 'dieser Stunde',
          other: 'dieser ' + d.shown + ' Stunden',
        }),
        other: plural(d.count, 0, de, {
          one: 'dieses Tages',
          other: 'dieser ' + d.shown + ' Tage',
        }),
      }) +
      ' konnten nicht gelesen werden.',
    walk: () => 'Verbrauch im Zeitverlauf',
    credits: () => 'Credits',
    runs: () => 'Tool-Ausführungen',
    models: () => 'Modelle',
    guardrails: () => 'Guardrails',
    scripts: () => 'Eigene Skripte',
    point: (d) => d.time + ': ' + d.credits + ' Credits, ' + d.runs + ' Tool-Ausführungen',
    pointBefore: (d) =>
      d.point +
      '; davor, ' +
      d.time +
      ': ' +
      d.credits +
      ' Credits, ' +
      d.runs +
      ' Tool-Ausführungen',
    soFar: (d) => d.time + ', bisher',
    usedUp: (d) => 'Aufgebraucht: ' + d.time,
    selected: (d) => 'Von ' + d.first + ' bis ' + d.last + '. Mit der Eingabetaste vergrößern.',
    hour: () => 'Stunde',
    day: () => 'Tag',
    week: () => 'Woche',
    month: () => 'Monat',
    creditsBefore: () => 'Credits davor',
    runsBefore: () => 'Tool-Ausführungen davor',
    total: () => 'Gesamt',
    chartMissing: () => 'Das Diagramm konnte nicht geladen werden. Hier ist seine Tabelle.',
    loading: () => 'Das Diagramm wird geladen',
    zone: (d) => 'Tage in ' + d.zone,
    zoneHours: (d) => 'Stunden in ' + d.zone,
  },
};
export default messages;
