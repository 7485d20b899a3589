// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../messages.js';
import { plural, select } from '../../runtime.js';
import { es } from '@messageformat/runtime/lib/cardinals';
const messages: PageMessages = {
  table: {
    whole: () => 'Mostrar completo',
    wholeText: () => 'El texto completo',
    never: () => 'Nunca',
    notLoaded: () => 'No se pudo cargar esta fila',
    sortedUp: (d) =>
      'Ordenado por ' +
      d.column +
      ', ' +
      select(d.order, {
        text: 'de la A a la Z',
        day: 'primero lo más antiguo',
        other: 'de menor a mayor',
      }),
    sortedDown: (d) =>
      'Ordenado por ' +
      d.column +
      ', ' +
      select(d.order, {
        text: 'de la Z a la A',
        day: 'primero lo más reciente',
        other: 'de mayor a menor',
      }),
  },
  list: {
    status: (d) => 'Estado: ' + d.chosen,
    statusAll: () => 'todos',
    statusSome: (d) =>
      plural(d.count, 0, es, {
        one: d.shown + ' elegido',
        many: d.shown + ' elegidos',
        other: d.shown + ' elegidos',
      }),
    statusLegend: () => 'Mostrar solo',
    statusReset: () => 'Mostrar todos',
    sortBy: () => 'Ordenar por',
    sortUp: (d) =>
      'Ordenar por ' +
      d.column +
      ', ' +
      select(d.order, {
        text: 'de la A a la Z',
        day: 'primero lo más antiguo',
        other: 'de menor a mayor',
      }),
    sortDown: (d) =>
      'Ordenar por ' +
      d.column +
      ', ' +
      select(d.order, {
        text: 'de la Z a la A',
        day: 'primero lo más reciente',
        other: 'de mayor a menor',
      }),
    noMatchTitle: () => 'Sin resultados',
    noMatchText: () => 'Ningún nombre ni estado coincide con la búsqueda.',
    clear: () => 'Borrar la búsqueda y el filtro',
    failed: () => 'No se pudo cargar la lista',
    refused: () => 'El servidor no aceptó este filtro. Se mantienen las filas anteriores.',
    kept: () => 'No se pudo cargar lo solicitado. Se mantienen las filas anteriores.',
    incomplete: () => 'No se pudieron cargar algunas filas.',
    zone: (d) => 'Días en ' + d.zone,
    zoneUtc: () => 'Días en UTC',
    result: (d) => d.count + '. ' + d.order + '.',
  },
  export: {
    button: () => 'Exportar',
    format: () => 'Formato de archivo',
    csv: () => 'CSV',
    csvExcel: () => 'CSV para Excel',
    json: () => 'JSON',
    seconds: (d) => d.column + ' (segundos)',
    progress: (d) => 'Exportando: ' + d.done + ' de ' + d.total + ' filas',
    cancel: () => 'Cancelar',
    done: (d) =>
      plural(d.count, 0, es, {
        one: 'Se exportó ' + d.shown + ' fila.',
        many: 'Se exportaron ' + d.shown + ' de filas.',
        other: 'Se exportaron ' + d.shown + ' filas.',
      }),
    changed: (d) =>
      plural(d.count, 0, es, {
        one: 'Se exportó ' + d.shown + ' fila.',
        many: 'Se exportaron ' + d.shown + ' de filas.',
        other: 'Se exportaron ' + d.shown + ' filas.',
      }) + ' La lista cambió entretanto: vuelva a exportar para obtener la de un único momento.',
    canceled: () => 'Se canceló la exportación. No se guardó ningún archivo.',
    failed: (d) =>
      'La exportación se detuvo en la fila ' +
      d.done +
      ' de ' +
      d.total +
      '. No se guardó ningún archivo.',
  },
  tools: {
    caption: () => 'Herramientas',
    search: () => 'Buscar herramientas',
    count: (d) =>
      plural(d.count, 0, es, {
        one: d.shown + ' herramienta',
        many: d.shown + ' de herramientas',
        other: d.shown + ' herramientas',
      }),
    emptyTitle: () => 'Aún no hay herramientas',
    emptyText: () => 'Aparecerán aquí cuando se haya desplegado alguna.',
    totalTools: () => 'Total de herramientas',
    totalRuns: () => 'Total de ejecuciones',
    name: () => 'Nombre de herramienta',
    runs: () => 'Ejecuciones',
    ownerName: () => 'Nombre del propietario',
    lastActiveOn: () => 'Última actividad',
    status: () => 'Estado',
    deployed: () => 'Desplegado',
    undeployed: () => 'No desplegado',
    deleted: () => 'Eliminado',
  },
  models: {
    caption: () => 'Modelos',
    search: () => 'Buscar modelos',
    count: (d) =>
      plural(d.count, 0, es, {
        one: d.shown + ' modelo',
        many: d.shown + ' de modelos',
        other: d.shown + ' modelos',
      }),
    emptyTitle: () => 'Aún no hay modelos',
    emptyText: () => 'Aparecerán aquí cuando se haya usado o desplegado alguno.',
    totalModels: () => 'Total de modelos',
    totalCredits: () => 'Total de créditos',
    fineTuningCredits: () => 'Créditos de ajuste fino',
    hostingCredits: () => 'Créditos de alojamiento',
    inferenceCredits: () => 'Créditos de inferencia',
    name: () => 'Nombre del modelo',
    type: () => 'Tipo',
    creditsUsed: () => 'Créditos usados',
    lastDeployedOn: () => 'Último despliegue',
    base: () => 'Base',
    fineTuned: () => 'Con ajuste fino',
  },
  deployments: {
    caption: () => 'Despliegues',
    search: () => 'Buscar despliegues',
    count: (d) =>
      plural(d.count, 0, es, {
        one: d.shown + ' despliegue',
        many: d.shown + ' de despliegues',
        other: d.shown + ' despliegues',
      }),
    emptyTitle: () => 'Aún no hay despliegues',
    emptyText: () => 'Aparecerán aquí cuando se haya desplegado este modelo.',
    totalDeployments: () => 'Total de despliegues',
    totalCredits: () => 'Total de créditos',
    name: () => 'Nombre',
    type: () => 'Tipo',
    creditsUsed: () => 'Créditos usados',
    lastUpdatedOn: () => 'Última actualización',
    status: () => 'Estado',
    dedicated: () => 'Dedicado',
    serverless: () => 'Sin servidor',
  },
  guardrails: {
    caption: () => 'Barreras de protección',
    search: () => 'Buscar barreras',
    count: (d) =>
      plural(d.count, 0, es, {
        one: d.shown + ' barrera de protección',
        many: d.shown + ' de barreras de protección',
        other: d.shown + ' barreras de protección',
      }),
    emptyTitle: () => 'Aún no hay barreras de protección',
    emptyText: () => 'Aparecerán aquí cuando se haya desplegado alguna.',
    totalGuardrails: () => 'Total de barreras',
    totalCredits: () => 'Total de créditos',
    time: () => 'Duración',
    name: () => 'Nombre',
    credits: () => 'Créditos',
    lastDeployedOn: () => 'Último despliegue',
    status: () => 'Estado',
    hardware: () => 'Hardware',
    cpuType: () => 'Tipo de CPU',
    cpuCount: () => 'Número de CPU',
    usageDuration: () => 'Duración del uso',
    creditsUsed: () => 'Créditos usados',
    noHardware: () => 'No usó hardware en este periodo.',
    ifItStays: (d) => 'Si sigue desplegada: unos ' + d.credits + ' más hasta el ' + d.day + '.',
    ifItStaysRunsOut: (d) =>
      'Si sigue desplegada: por sí sola agotaría lo que queda antes del ' + d.day + '.',
  },
  scripts: {
    caption: () => 'Scripts personalizados',
    search: () => 'Buscar scripts',
    count: (d) =>
      plural(d.count, 0, es, {
        one: d.shown + ' script',
        many: d.shown + ' de scripts',
        other: d.shown + ' scripts',
      }),
    emptyTitle: () => 'Aún no hay scripts personalizados',
    emptyText: () => 'Aparecerán aquí cuando se haya importado alguno.',
    totalScripts: () => 'Total de scripts',
    hostingCredits: () => 'Créditos de alojamiento',
    name: () => 'Nombre del script',
    language: () => 'Lenguaje (versión)',
    languageVersion: (d) => d.language + ' (' + d.version + ')',
    creditsUsed: () => 'Créditos usados',
    lastActiveOn: () => 'Última actividad',
    status: () => 'Estado',
    draft: () => 'Borrador',
    deploying: () => 'Desplegándose',
    readyToDeploy: () => 'Listo',
    deployed: () => 'Desplegado',
    deploymentFailed: () => 'Con error',
    infrastructure: () => 'Infraestructura de alojamiento',
    vcpus: () => 'vCPU',
    memory: () => 'Memoria',
    gigabytes: (d) => d.shown + ' GB',
    hostingTime: () => 'Tiempo de alojamiento',
    components: () => 'Créditos por componente',
    noHardware: () => 'Nunca se ha desplegado.',
  },
  detail: {
    failed: () => 'No se pudo cargar',
    gone: () => 'Ya no existe',
    goneText: () => 'Puede que se haya eliminado o que el enlace sea de otra cuenta.',
    total: () => 'Total',
    totalCredits: (d) => d.shown + ' créditos',
    prices: () => 'Tabla de precios',
    unnamed: () => 'Detalles',
  },
  rates: {
    scripts: () => 'Hardware de scripts personalizados',
    models: () => 'Alojamiento de modelos',
    inference: () => 'Inferencia',
    guardrails: () => 'Hardware de barreras de protección',
    profile: () => 'Perfil de hardware',
    vcpus: () => 'vCPU',
    memory: () => 'Memoria',
    gigabytes: (d) => d.shown + ' GB',
    perHour: () => 'Créditos por hora',
    gpu: () => 'GPU',
    perReplicaHour: () => 'Créditos por réplica y hora',
    cpuType: () => 'Tipo de CPU',
    perCpuHour: () => 'Créditos por CPU y hora',
    model: () => 'Modelo',
    inputPer1k: () => 'Créditos por 1000 tokens de entrada',
    outputPer1k: () => 'Créditos por 1000 tokens de salida',
    emptyTitle: () => 'Sin precios',
    emptyText: () => 'Aparecerán aquí cuando el servidor los publique.',
    failed: () => 'No se pudieron cargar los precios',
    estimate: () => 'Estimación',
    hardware: () => 'Hardware',
    profileOption: (d) => d.profile + ' (' + d.vcpus + ' vCPU, ' + d.memory + ' GB)',
    replicas: () => 'Réplicas',
    cpuCount: () => 'CPU',
    for: () => 'Duración',
    forHours: () => 'un número de horas',
    forCycle: () => 'hasta el final del ciclo',
    hours: () => 'Horas',
    replicasRange: (d) => 'Indique un número entero de 1 a ' + d.most + '.',
    hoursRange: (d) => 'Indique un número de horas superior a 0 y hasta ' + d.most + '.',
    costs: (d) => 'Unos ' + d.credits + ' créditos',
    costsFor: (d) =>
      plural(d.count, 0, es, {
        one: 'por ' + d.shown + ' hora',
        many: 'por ' + d.shown + ' de horas',
        other: 'por ' + d.shown + ' horas',
      }),
    costsUntil: (d) => 'hasta el ' + d.day,
    remain: (d) => 'Quedarían ' + d.credits + ' de los créditos.',
    overdraft: (d) => 'Son ' + d.credits + ' más de los que hay.',
    stopsEarly: (d) =>
      'Los despliegues se detienen al llegar a ' +
      d.limit +
      ' créditos, así que no llegaría hasta el final.',
    remainUnknown: () => 'Ahora no se sabe cuánto queda.',
    noCycleEnd: () => 'El plan no tiene un ciclo que termine; indique un número de horas.',
  },
  usagePage: {
    title: () => 'Consumo',
    tabs: () => 'Consumo por tipo',
    overview: () => 'Resumen',
    tools: () => 'Herramientas',
    models: () => 'Modelos',
    guardrails: () => 'Barreras de protección',
    scripts: () => 'Scripts personalizados',
    range: (d) => d.range + ', ' + d.zone,
    asOf: (d) => 'actualizado: ' + d.time,
    loading: (d) => 'Cargando: ' + d.tab,
    panelFailed: (d) => d.tab + ': no se pudo cargar',
    panelFailedText: () => 'Una parte de esta página no llegó. Compruebe la conexión.',
  },
  rangePicker: {
    label: () => 'Periodo',
    hours: (d) =>
      plural(d.count, 0, es, { one: d.shown + ' h', many: d.shown + ' h', other: d.shown + ' h' }),
    days: (d) =>
      plural(d.count, 0, es, {
        one: d.shown + ' día',
        many: d.shown + ' de días',
        other: d.shown + ' días',
      }),
    cycle: () => 'Este ciclo',
    custom: () => 'Otro…',
    first: () => 'Desde',
    last: () => 'Hasta',
    apply: () => 'Aplicar',
    hint: (d) => 'Días en ' + d.zone + ', ambos incluidos.',
    firstInvalid: () => 'Indique un primer día.',
    lastInvalid: () => 'Indique un último día.',
    noSuchDay: () => 'Ese día no existe. Indique el día, el mes y el año.',
    backwards: () => 'El último día es anterior al primero.',
    firstInFuture: () => 'El primer día está en el futuro.',
    lastInFuture: () => 'El último día está en el futuro.',
  },
  overview: {
    runsTitle: () => 'Ejecuciones',
    creditsTitle: () => 'Créditos',
    cycle: () => 'este ciclo',
    refreshRuns: () => 'Actualizar las ejecuciones',
    refreshCredits: () => 'Actualizar los créditos',
    refreshed: (d) => 'Actualizado: ' + d.time + '.',
    notRefreshed: () => 'No se pudo actualizar.',
    accountFailed: () => 'No se pudo cargar el saldo',
    runsUsed: (d) => 'de ' + d.allocated + ' · ' + d.percent + ' usadas',
    runsOf: (d) => 'de ' + d.allocated,
    runsMeter: () => 'Ejecuciones de herramientas usadas',
    runsMeterText: (d) => d.used + ' de ' + d.allocated + ' usadas, ' + d.percent,
    remaining: () => 'Restantes',
    resets: () => 'Se renueva',
    never: () => 'nunca',
    freeExpires: () => 'Los créditos gratuitos caducan',
    freeExpired: () => 'Créditos gratuitos caducados',
    creditsLabel: () => 'Créditos usados por categoría',
    creditsMeter: () => 'Créditos usados',
    models: () => 'Modelos',
    guardrails: () => 'Barreras de protección',
    scripts: () => 'Scripts personalizados',
    category: (d) =>
      d.name + ': ' + d.credits + ' créditos, ' + d.percent + ' de todos los créditos',
    categoryUnknown: (d) => d.name + ': desconocido',
    used: () => 'usados',
    usedOf: (d) => d.used + ' de ' + d.allocated + ' usados',
    left: (d) => 'quedan ' + d.remaining,
    overdrawn: (d) => 'excedidos en ' + d.amount,
    trend: () => 'Evolución del consumo',
    credits: () => 'Créditos',
    runs: () => 'Ejecuciones de herramientas',
    before: () => 'Periodo anterior',
    ahead: () => 'A este ritmo',
    compare: () => 'Comparar',
    table: () => 'Ver como tabla',
    export: () => 'Exportar',
    exportPicture: () => 'Imagen (PNG)',
    exportData: () => 'Datos (CSV)',
    nothing: () => 'No se consumió nada en este periodo',
    nothingText: () =>
      'Los créditos y las ejecuciones de herramientas aparecerán aquí en cuanto se use algo.',
    trendFailed: () => 'No se pudo cargar la evolución',
    trendRefused: () => 'El servidor no aceptó este periodo. Se mantiene lo que se mostraba antes.',
    trendKept: () => 'No se pudo cargar este periodo. Se mantiene lo que se mostraba antes.',
    beforeFailed: () => 'No se pudo cargar el periodo anterior.',
    zoomOut: () => 'Restablecer zoom',
    exported: (d) => 'Guardado como ' + d.name + '.',
    pictureFailed: () => 'No se pudo crear la imagen.',
  },
  forecast: {
    creditsUntil: (d) => 'Los créditos durarán aproximadamente hasta el ' + d.day,
    creditsHours: (d) =>
      plural(d.count, 0, es, {
        '0': 'Los créditos durarán menos de una hora',
        one: 'Los créditos durarán aproximadamente ' + d.shown + ' hora más',
        many: 'Los créditos durarán aproximadamente ' + d.shown + ' de horas más',
        other: 'Los créditos durarán aproximadamente ' + d.shown + ' horas más',
      }),
    pace: (d) =>
      'al ritmo ' +
      plural(d.count, 0, es, {
        one: 'del último día',
        many: 'de los últimos ' + d.shown + ' de días',
        other: 'de los últimos ' + d.shown + ' días',
      }) +
      ' (' +
      d.perDay +
      ' al día).',
    runsAlso: (d) =>
      'Las ejecuciones de herramientas durarán aproximadamente hasta el ' + d.day + '.',
    runsHours: (d) =>
      plural(d.count, 0, es, {
        '0': 'Las ejecuciones de herramientas durarán menos de una hora.',
        one: 'Las ejecuciones de herramientas durarán aproximadamente ' + d.shown + ' hora más.',
        many:
          'Las ejecuciones de herramientas durarán aproximadamente ' + d.shown + ' de horas más.',
        other: 'Las ejecuciones de herramientas durarán aproximadamente ' + d.shown + ' horas más.',
      }),
    idle: (d) =>
      plural(d.count, 0, es, {
        '1': 'Un despliegue sin uso consume ' + d.perDay + ' al día.',
        '2': 'Dos despliegues sin uso consumen ' + d.perDay + ' al día.',
        '3': 'Tres despliegues sin uso consumen ' + d.perDay + ' al día.',
        one: d.shown + ' despliegue sin uso consume ' + d.perDay + ' al día.',
        many: d.shown + ' de despliegues sin uso consumen ' + d.perDay + ' al día.',
        other: d.shown + ' despliegues sin uso consumen ' + d.perDay + ' al día.',
      }),
    expiryCredits: (d) => d.amount + ' créditos caducan el ' + d.day + '.',
    expiryRuns: (d) => d.amount + ' ejecuciones de herramientas caducan el ' + d.day + '.',
    showThem: () => 'Mostrar',
    hideThem: () => 'Ocultar',
    listLabel: () => 'Despliegues sin uso, primero los más caros',
    kindModel: () => 'Modelo',
    kindGuardrail: () => 'Barrera de protección',
    kindScript: () => 'Script personalizado',
    name: () => 'Despliegue',
    kind: () => 'Tipo',
    since: () => 'Sin uso desde',
    perDay: () => 'Créditos al día',
    untilEnd: (d) => 'Hasta el ' + d.day,
    basis: (d) => 'Calculado a partir del consumo del periodo ' + d.range + ', ' + d.zone + '.',
  },
  trend: {
    summary: (d) =>
      plural(d.creditCount, 0, es, {
        one: d.credits + ' crédito',
        many: d.credits + ' de créditos',
        other: d.credits + ' créditos',
      }) +
      ' en ' +
      select(d.unit, {
        hour: plural(d.count, 0, es, {
          one: d.shown + ' hora',
          many: d.shown + ' de horas',
          other: d.shown + ' horas',
        }),
        other: plural(d.count, 0, es, {
          one: d.shown + ' día',
          many: d.shown + ' de días',
          other: d.shown + ' días',
        }),
      }) +
      select(d.change, {
        more:
          ', un ' +
          d.percent +
          ' más que en ' +
          select(d.unit, {
            hour: plural(d.count, 0, es, {
              one: 'la hora anterior',
              many: 'las ' + d.shown + ' de horas anteriores',
              other: 'las ' + d.shown + ' horas anteriores',
            }),
            other: plural(d.count, 0, es, {
              one: 'el día anterior',
              many: 'los ' + d.shown + ' de días anteriores',
              other: 'los ' + d.shown + ' días anteriores',
            }),
          }),
        less:
          ', un ' +
          d.percent +
          ' menos que en ' +
          select(d.unit, {
            hour: plural(d.count, 0, es, {
              one: 'la hora anterior',
              many: 'las ' + d.shown + ' de horas anteriores',
              other: 'las ' + d.shown + ' horas anteriores',
            }),
            other: plural(d.count, 0, es, {
              one: 'el día anterior',
              many: 'los ' + d.shown + ' de días anteriores',
              other: 'los ' + d.shown + ' días anteriores',
            }),
          }),
        same:
          ', tantos como en ' +
          select(d.unit, {
            hour: plural(d.count, 0, es, {
              one: 'la hora anterior',
              many: 'las ' + d.shown + ' de horas anteriores',
              other: 'las ' + d.shown + ' horas anteriores',
            }),
            other: plural(d.count, 0, es, {
              one: 'el día anterior',
              many: 'los ' + d.shown + ' de días anteriores',
              other: 'los ' + d.shown + ' días anteriores',
            }),
          }),
        fresh:
          ', ninguno en ' +
          select(d.unit, {
            hour: plural(d.count, 0, es, {
              one: 'la hora anterior',
              many: 'las ' + d.shown + ' de horas anteriores',
              other: 'las ' + d.shown + ' horas anteriores',
            }),
            other: plural(d.count, 0, es, {
              one: 'el día anterior',
              many: 'los ' + d.shown + ' de días anteriores',
              other: 'los ' + d.shown + ' días anteriores',
            }),
          }),
        other: '',
      }) +
      select(d.peak, {
        hour: '; el máximo, el ' + d.peakDay + ' a las ' + d.peakTime,
        day: '; el máximo, el ' + d.peakDay,
        week: '; el máximo, en la semana del ' + d.peakDay,
        month: '; el máximo, en ' + d.peakDay,
        other: '',
      }) +
      '.',
    summaryRuns: (d) =>
      plural(d.runCount, 0, es, {
        one: d.runs + ' ejecución de herramientas',
        many: d.runs + ' de ejecuciones de herramientas',
        other: d.runs + ' ejecuciones de herramientas',
      }) +
      ' y ningún crédito en ' +
      select(d.unit, {
        hour: plural(d.count, 0, es, {
          one: d.shown + ' hora',
          many: d.shown + ' de horas',
          other: d.shown + ' horas',
        }),
        other: plural(d.count, 0, es, {
          one: d.shown + ' día',
          many: d.shown + ' de días',
          other: d.shown + ' días',
        }),
      }) +
      '.',
    summaryNothing: (d) =>
      'No se consumió nada en ' +
      select(d.unit, {
        hour: plural(d.count, 0, es, {
          one: d.shown + ' hora',
          many: d.shown + ' de horas',
          other: d.shown + ' horas',
        }),
        other: plural(d.count, 0, es, {
          one: d.shown + ' día',
          many: d.shown + ' de días',
          other: d.shown + ' días',
        }),
      }) +
      '.',
    summaryUnknown: (d) =>
      'No se pudieron leer algunas cantidades de ' +
      select(d.unit, {
        hour: plural(d.count, 0, es, {
          one: 'esta hora',
          many: 'estos ' + d.shown + ' de horas',
          other: 'estas ' + d.shown + ' horas',
        }),
        other: plural(d.count, 0, es, {
          one: 'este día',
          many: 'estos ' + d.shown + ' de días',
          other: 'estos ' + d.shown + ' días',
        }),
      }) +
      '.',
    walk: () => 'Consumo a lo largo del tiempo',
    credits: () => 'Créditos',
    runs: () => 'Ejecuciones de herramientas',
    models: () => 'Modelos',
    guardrails: () => 'Barreras de protección',
    scripts: () => 'Scripts personalizados',
    point: (d) =>
      d.time + ': ' + d.credits + ' créditos, ' + d.runs + ' ejecuciones de herramientas',
    pointBefore: (d) =>
      d.point +
      '; antes, ' +
      d.time +
      ': ' +
      d.credits +
      ' créditos, ' +
      d.runs +
      ' ejecuciones de herramientas',
    soFar: (d) => d.time + ', hasta ahora',
    usedUp: (d) => 'Agotados: ' + d.time,
    selected: (d) => 'De ' + d.first + ' a ' + d.last + '. Pulse Intro para ampliar.',
    hour: () => 'Hora',
    day: () => 'Día',
    week: () => 'Semana',
    month: () => 'Mes',
    creditsBefore: () => 'Créditos, antes',
    runsBefore: () => 'Ejecuciones de herramientas, antes',
    total: () => 'Total',
    chartMissing: () => 'No se pudo cargar el gráfico. Aquí está su tabla.',
    loading: () => 'Cargando el gráfico',
    zone: (d) => 'Días en ' + d.zone,
    zoneHours: (d) => 'Horas en ' + d.zone,
  },
};
export default messages;
