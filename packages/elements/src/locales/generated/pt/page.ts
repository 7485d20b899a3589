// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../messages.js';
import { plural, select } from '../../runtime.js';
import { pt } from '@messageformat/runtime/lib/cardinals';
const messages: PageMessages = {
  table: {
    whole: () => 'Mostrar inteiro',
    wholeText: () => 'O texto inteiro',
    never: () => 'Nunca',
    notLoaded: () => 'Não foi possível carregar esta linha',
    sortedUp: (d) =>
      'Ordenado por ' +
      d.column +
      ', ' +
      select(d.order, {
        text: 'de A a Z',
        day: 'do mais antigo ao mais recente',
        other: 'do menor para o maior',
      }),
    sortedDown: (d) =>
      'Ordenado por ' +
      d.column +
      ', ' +
      select(d.order, {
        text: 'de Z a A',
        day: 'do mais recente ao mais antigo',
        other: 'do maior para o menor',
      }),
  },
  list: {
    status: (d) => 'Status: ' + d.chosen,
    statusAll: () => 'todos',
    statusSome: (d) =>
      plural(d.count, 0, pt, {
        one: d.shown + ' escolhido',
        many: d.shown + ' escolhidos',
        other: d.shown + ' escolhidos',
      }),
    statusLegend: () => 'Mostrar somente',
    statusReset: () => 'Mostrar todos',
    sortBy: () => 'Ordenar por',
    sortUp: (d) =>
      'Ordenar por ' +
      d.column +
      ', ' +
      select(d.order, {
        text: 'de A a Z',
        day: 'do mais antigo ao mais recente',
        other: 'do menor para o maior',
      }),
    sortDown: (d) =>
      'Ordenar por ' +
      d.column +
      ', ' +
      select(d.order, {
        text: 'de Z a A',
        day: 'do mais recente ao mais antigo',
        other: 'do maior para o menor',
      }),
    noMatchTitle: () => 'Nenhum resultado',
    noMatchText: () => 'Nenhum nome nem status corresponde à busca.',
    clear: () => 'Limpar busca e filtro',
    failed: () => 'Não foi possível carregar a lista',
    refused: () => 'O servidor não aceitou este filtro. As linhas anteriores continuam valendo.',
    kept: () =>
      'Não foi possível carregar o que foi pedido. As linhas anteriores continuam valendo.',
    incomplete: () => 'Não foi possível carregar algumas linhas.',
    zone: (d) => 'Dias em ' + d.zone,
    zoneUtc: () => 'Dias em UTC',
    result: (d) => d.count + '. ' + d.order + '.',
  },
  export: {
    button: () => 'Exportar',
    format: () => 'Formato do arquivo',
    csv: () => 'CSV',
    csvExcel: () => 'CSV para Excel',
    json: () => 'JSON',
    seconds: (d) => d.column + ' (segundos)',
    progress: (d) => 'Exportando: ' + d.done + ' de ' + d.total + ' linhas',
    cancel: () => 'Cancelar',
    done: (d) =>
      plural(d.count, 0, pt, {
        one: d.shown + ' linha exportada.',
        many: d.shown + ' de linhas exportadas.',
        other: d.shown + ' linhas exportadas.',
      }),
    changed: (d) =>
      plural(d.count, 0, pt, {
        one: d.shown + ' linha exportada.',
        many: d.shown + ' de linhas exportadas.',
        other: d.shown + ' linhas exportadas.',
      }) + ' A lista mudou nesse meio-tempo: exporte de novo para obter a de um único momento.',
    canceled: () => 'A exportação foi cancelada. Nenhum arquivo foi salvo.',
    failed: (d) =>
      'A exportação parou na linha ' + d.done + ' de ' + d.total + '. Nenhum arquivo foi salvo.',
  },
  tools: {
    caption: () => 'Ferramentas',
    search: () => 'Buscar ferramentas',
    count: (d) =>
      plural(d.count, 0, pt, {
        one: d.shown + ' ferramenta',
        many: d.shown + ' de ferramentas',
        other: d.shown + ' ferramentas',
      }),
    emptyTitle: () => 'Nenhuma ferramenta ainda',
    emptyText: () => 'Elas aparecem aqui assim que uma for implantada.',
    totalTools: () => 'Total de ferramentas',
    totalRuns: () => 'Total de execuções',
    name: () => 'Nome da ferramenta',
    runs: () => 'Execuções',
    ownerName: () => 'Nome do proprietário',
    lastActiveOn: () => 'Última atividade',
    status: () => 'Status',
    deployed: () => 'Implantado',
    undeployed: () => 'Não implantado',
    deleted: () => 'Excluído',
  },
  models: {
    caption: () => 'Modelos',
    search: () => 'Buscar modelos',
    count: (d) =>
      plural(d.count, 0, pt, {
        one: d.shown + ' modelo',
        many: d.shown + ' de modelos',
        other: d.shown + ' modelos',
      }),
    emptyTitle: () => 'Nenhum modelo ainda',
    emptyText: () => 'Eles aparecem aqui assim que um for usado ou implantado.',
    totalModels: () => 'Total de modelos',
    totalCredits: () => 'Total de créditos',
    fineTuningCredits: () => 'Créditos de ajuste fino',
    hostingCredits: () => 'Créditos de hospedagem',
    inferenceCredits: () => 'Créditos de inferência',
    name: () => 'Nome do modelo',
    type: () => 'Tipo',
    creditsUsed: () => 'Créditos usados',
    lastDeployedOn: () => 'Última implantação',
    base: () => 'Base',
    fineTuned: () => 'Com ajuste fino',
  },
  deployments: {
    caption: () => 'Implantações',
    search: () => 'Buscar implantações',
    count: (d) =>
      plural(d.count, 0, pt, {
        one: d.shown + ' implantação',
        many: d.shown + ' de implantações',
        other: d.shown + ' implantações',
      }),
    emptyTitle: () => 'Nenhuma implantação ainda',
    emptyText: () => 'Elas aparecem aqui assim que este modelo for implantado.',
    totalDeployments: () => 'Total de implantações',
    totalCredits: () => 'Total de créditos',
    name: () => 'Nome',
    type: () => 'Tipo',
    creditsUsed: () => 'Créditos usados',
    lastUpdatedOn: () => 'Última atualização',
    status: () => 'Status',
    dedicated: () => 'Dedicada',
    serverless: () => 'Sem servidor',
  },
  guardrails: {
    caption: () => 'Guardrails',
    search: () => 'Buscar guardrails',
    count: (d) =>
      plural(d.count, 0, pt, {
        one: d.shown + ' guardrail',
        many: d.shown + ' de guardrails',
        other: d.shown + ' guardrails',
      }),
    emptyTitle: () => 'Nenhum guardrail ainda',
    emptyText: () => 'Eles aparecem aqui assim que um for implantado.',
    totalGuardrails: () => 'Total de guardrails',
    totalCredits: () => 'Total de créditos',
    time: () => 'Duração',
    name: () => 'Nome',
    credits: () => 'Créditos',
    lastDeployedOn: () => 'Última implantação',
    status: () => 'Status',
    hardware: () => 'Hardware',
    cpuType: () => 'Tipo de CPU',
    cpuCount: () => 'Número de CPUs',
    usageDuration: () => 'Duração do uso',
    creditsUsed: () => 'Créditos usados',
    noHardware: () => 'Não usou hardware neste período.',
    ifItStays: (d) => 'Se continuar implantado: cerca de mais ' + d.credits + ' até ' + d.day + '.',
    ifItStaysRunsOut: (d) =>
      'Se continuar implantado: sozinho, esgotaria o que resta antes de ' + d.day + '.',
  },
  scripts: {
    caption: () => 'Scripts personalizados',
    search: () => 'Buscar scripts',
    count: (d) =>
      plural(d.count, 0, pt, {
        one: d.shown + ' script',
        many: d.shown + ' de scripts',
        other: d.shown + ' scripts',
      }),
    emptyTitle: () => 'Nenhum script personalizado ainda',
    emptyText: () => 'Eles aparecem aqui assim que um for importado.',
    totalScripts: () => 'Total de scripts',
    hostingCredits: () => 'Créditos de hospedagem',
    name: () => 'Nome do script',
    language: () => 'Linguagem (versão)',
    languageVersion: (d) => d.language + ' (' + d.version + ')',
    creditsUsed: () => 'Créditos usados',
    lastActiveOn: () => 'Última atividade',
    status: () => 'Status',
    draft: () => 'Rascunho',
    deploying: () => 'Implantando',
    readyToDeploy: () => 'Pronto',
    deployed: () => 'Implantado',
    deploymentFailed: () => 'Com falha',
    infrastructure: () => 'Infraestrutura de hospedagem',
    vcpus: () => 'vCPUs',
    memory: () => 'Memória',
    gigabytes: (d) => d.shown + ' GB',
    hostingTime: () => 'Tempo de hospedagem',
    components: () => 'Créditos por componente',
    noHardware: () => 'Nunca foi implantado.',
  },
  detail: {
    failed: () => 'Não foi possível carregar',
    gone: () => 'Não existe mais',
    goneText: () => 'Talvez tenha sido excluído, ou o link seja de outra conta.',
    total: () => 'Total',
    totalCredits: (d) => d.shown + ' créditos',
    prices: () => 'Tabela de preços',
    unnamed: () => 'Detalhes',
  },
  rates: {
    scripts: () => 'Hardware de scripts personalizados',
    models: () => 'Hospedagem de modelos',
    inference: () => 'Inferência',
    guardrails: () => 'Hardware de guardrails',
    profile: () => 'Perfil de hardware',
    vcpus: () => 'vCPUs',
    memory: () => 'Memória',
    gigabytes: (d) => d.shown + ' GB',
    perHour: () => 'Créditos por hora',
    gpu: () => 'GPU',
    perReplicaHour: () => 'Créditos por réplica e hora',
    cpuType: () => 'Tipo de CPU',
    perCpuHour: () => 'Créditos por CPU e hora',
    model: () => 'Modelo',
    inputPer1k: () => 'Créditos por 1000 tokens de entrada',
    outputPer1k: () => 'Créditos por 1000 tokens de saída',
    emptyTitle: () => 'Nenhum preço',
    emptyText: () => 'Eles aparecem aqui assim que o servidor os publicar.',
    failed: () => 'Não foi possível carregar os preços',
    estimate: () => 'Estimativa',
    hardware: () => 'Hardware',
    profileOption: (d) => d.profile + ' (' + d.vcpus + ' vCPU, ' + d.memory + ' GB)',
    replicas: () => 'Réplicas',
    cpuCount: () => 'CPUs',
    for: () => 'Duração',
    forHours: () => 'um número de horas',
    forCycle: () => 'até o fim do ciclo',
    hours: () => 'Horas',
    replicasRange: (d) => 'Informe um número inteiro de 1 a ' + d.most + '.',
    hoursRange: (d) => 'Informe um número de horas acima de 0 e até ' + d.most + '.',
    costs: (d) => 'Cerca de ' + d.credits + ' créditos',
    costsFor: (d) =>
      plural(d.count, 0, pt, {
        one: 'por ' + d.shown + ' hora',
        many: 'por ' + d.shown + ' de horas',
        other: 'por ' + d.shown + ' horas',
      }),
    costsUntil: (d) => 'até ' + d.day,
    remain: (d) => 'Restariam ' + d.credits + ' dos seus créditos.',
    overdraft: (d) => 'São ' + d.credits + ' a mais do que você tem.',
    stopsEarly: (d) =>
      'As implantações param ao chegar a ' + d.limit + ' créditos, portanto não iria até o fim.',
    remainUnknown: () => 'No momento, não se sabe quanto resta.',
    noCycleEnd: () => 'Seu plano não tem um ciclo que termina; informe um número de horas.',
  },
  usagePage: {
    title: () => 'Uso',
    tabs: () => 'Uso por tipo',
    overview: () => 'Visão geral',
    tools: () => 'Ferramentas',
    models: () => 'Modelos',
    guardrails: () => 'Guardrails',
    scripts: () => 'Scripts personalizados',
    range: (d) => d.range + ', ' + d.zone,
    asOf: (d) => 'atualizado: ' + d.time,
    loading: (d) => 'Carregando: ' + d.tab,
    panelFailed: (d) => d.tab + ': não foi possível carregar',
    panelFailedText: () => 'Uma parte desta página não chegou. Verifique sua conexão.',
  },
  rangePicker: {
    label: () => 'Período',
    hours: (d) =>
      plural(d.count, 0, pt, { one: d.shown + ' h', many: d.shown + ' h', other: d.shown + ' h' }),
    days: (d) =>
      plural(d.count, 0, pt, {
        one: d.shown + ' dia',
        many: d.shown + ' de dias',
        other: d.shown + ' dias',
      }),
    cycle: () => 'Este ciclo',
    custom: () => 'Outro…',
    first: () => 'De',
    last: () => 'Até',
    apply: () => 'Aplicar',
    hint: (d) => 'Dias em ' + d.zone + ', ambos incluídos.',
    firstInvalid: () => 'Informe o primeiro dia.',
    lastInvalid: () => 'Informe o último dia.',
    noSuchDay: () => 'Esse dia não existe. Informe o dia, o mês e o ano.',
    backwards: () => 'O último dia é anterior ao primeiro.',
    firstInFuture: () => 'O primeiro dia está no futuro.',
    lastInFuture: () => 'O último dia está no futuro.',
  },
  overview: {
    runsTitle: () => 'Execuções',
    creditsTitle: () => 'Créditos',
    cycle: () => 'este ciclo',
    refreshRuns: () => 'Atualizar execuções',
    refreshCredits: () => 'Atualizar créditos',
    refreshed: (d) => 'Atualizado: ' + d.time + '.',
    notRefreshed: () => 'Não foi possível atualizar.',
    accountFailed: () => 'Não foi possível carregar o saldo',
    runsUsed: (d) => 'de ' + d.allocated + ' · ' + d.percent + ' usadas',
    runsOf: (d) => 'de ' + d.allocated,
    runsMeter: () => 'Execuções de ferramentas usadas',
    runsMeterText: (d) => d.used + ' de ' + d.allocated + ' usadas, ' + d.percent,
    remaining: () => 'Restantes',
    resets: () => 'Renova em',
    never: () => 'nunca',
    freeExpires: () => 'Os créditos gratuitos expiram em',
    freeExpired: () => 'Os créditos gratuitos expiraram em',
    creditsLabel: () => 'Créditos usados por categoria',
    creditsMeter: () => 'Créditos usados',
    models: () => 'Modelos',
    guardrails: () => 'Guardrails',
    scripts: () => 'Scripts personalizados',
    category: (d) =>
      d.name + ': ' + d.credits + ' créditos, ' + d.percent + ' de todos os créditos',
    categoryUnknown: (d) => d.name + ': desconhecido',
    used: () => 'usados',
    usedOf: (d) => d.used + ' de ' + d.allocated + ' usados',
    left: (d) => 'restam ' + d.remaining,
    overdrawn: (d) => d.amount + ' a mais que o saldo',
    trend: () => 'Evolução do uso',
    credits: () => 'Créditos',
    runs: () => 'Execuções de ferramentas',
    before: () => 'Período anterior',
    ahead: () => 'Nesse ritmo',
    compare: () => 'Comparar',
    table: () => 'Ver como tabela',
    export: () => 'Exportar',
    exportPicture: () => 'Imagem (PNG)',
    exportData: () => 'Dados (CSV)',
    nothing: () => 'Nada foi usado neste período',
    nothingText: () =>
      'Créditos e execuções de ferramentas aparecem aqui assim que algo for usado.',
    trendFailed: () => 'Não foi possível carregar a evolução',
    trendRefused: () => 'O servidor não aceitou este período. O que era exibido continua valendo.',
    trendKept: () => 'Não foi possível carregar este período. O que era exibido continua valendo.',
    beforeFailed: () => 'Não foi possível carregar o período anterior.',
    zoomOut: () => 'Redefinir zoom',
    exported: (d) => 'Salvo como ' + d.name + '.',
    pictureFailed: () => 'Não foi possível criar a imagem.',
  },
  forecast: {
    creditsUntil: (d) => 'Os créditos duram até cerca de ' + d.day,
    creditsHours: (d) =>
      plural(d.count, 0, pt, {
        '0': 'Os créditos duram menos de uma hora',
        one: 'Os créditos duram cerca de mais ' + d.shown + ' hora',
        many: 'Os créditos duram cerca de mais ' + d.shown + ' de horas',
        other: 'Os créditos duram cerca de mais ' + d.shown + ' horas',
      }),
    pace: (d) =>
      'no ritmo ' +
      plural(d.count, 0, pt, {
        one: 'do último dia',
        many: 'dos últimos ' + d.shown + ' de dias',
        other: 'dos últimos ' + d.shown + ' dias',
      }) +
      ' (' +
      d.perDay +
      ' por dia).',
    runsAlso: (d) => 'As execuções de ferramentas duram até cerca de ' + d.day + '.',
    runsHours: (d) =>
      plural(d.count, 0, pt, {
        '0': 'As execuções de ferramentas duram menos de uma hora.',
        one: 'As execuções de ferramentas duram cerca de mais ' + d.shown + ' hora.',
        many: 'As execuções de ferramentas duram cerca de mais ' + d.shown + ' de horas.',
        other: 'As execuções de ferramentas duram cerca de mais ' + d.shown + ' horas.',
      }),
    idle: (d) =>
      plural(d.count, 0, pt, {
        '1': 'Uma implantação ociosa consome ' + d.perDay + ' por dia.',
        '2': 'Duas implantações ociosas consomem ' + d.perDay + ' por dia.',
        '3': 'Três implantações ociosas consomem ' + d.perDay + ' por dia.',
        one: d.shown + ' implantação ociosa consome ' + d.perDay + ' por dia.',
        many: d.shown + ' de implantações ociosas consomem ' + d.perDay + ' por dia.',
        other: d.shown + ' implantações ociosas consomem ' + d.perDay + ' por dia.',
      }),
    expiryCredits: (d) => d.amount + ' créditos expiram em ' + d.day + '.',
    expiryRuns: (d) => d.amount + ' execuções de ferramentas expiram em ' + d.day + '.',
    showThem: () => 'Mostrar',
    hideThem: () => 'Ocultar',
    listLabel: () => 'Implantações ociosas, das mais caras às mais baratas',
    kindModel: () => 'Modelo',
    kindGuardrail: () => 'Guardrail',
    kindScript: () => 'Script personalizado',
    name: () => 'Implantação',
    kind: () => 'Tipo',
    since: () => 'Sem uso desde',
    perDay: () => 'Créditos por dia',
    untilEnd: (d) => 'Até ' + d.day,
    basis: (d) => 'Calculado a partir do uso no período ' + d.range + ', ' + d.zone + '.',
  },
  trend: {
    summary: (d) =>
      plural(d.creditCount, 0, pt, {
        one: d.credits + ' crédito',
        many: d.credits + ' de créditos',
        other: d.credits + ' créditos',
      }) +
      ' em ' +
      select(d.unit, {
        hour: plural(d.count, 0, pt, {
          one: d.shown + ' hora',
          many: d.shown + ' de horas',
          other: d.shown + ' horas',
        }),
        other: plural(d.count, 0, pt, {
          one: d.shown + ' dia',
          many: d.shown + ' de dias',
          other: d.shown + ' dias',
        }),
      }) +
      select(d.change, {
        more:
          ', ' +
          d.percent +
          ' a mais que ' +
          select(d.unit, {
            hour: plural(d.count, 0, pt, {
              one: 'na hora anterior',
              many: 'nas ' + d.shown + ' de horas anteriores',
              other: 'nas ' + d.shown + ' horas anteriores',
            }),
            other: plural(d.count, 0, pt, {
              one: 'no dia anterior',
              many: 'nos ' + d.shown + ' de dias anteriores',
              other: 'nos ' + d.shown + ' dias anteriores',
            }),
          }),
        less:
          ', ' +
          d.percent +
          ' a menos que ' +
          select(d.unit, {
            hour: plural(d.count, 0, pt, {
              one: 'na hora anterior',
              many: 'nas ' + d.shown + ' de horas anteriores',
              other: 'nas ' + d.shown + ' horas anteriores',
            }),
            other: plural(d.count, 0, pt, {
              one: 'no dia anterior',
              many: 'nos ' + d.shown + ' de dias anteriores',
              other: 'nos ' + d.shown + ' dias anteriores',
            }),
          }),
        same:
          ', tantos quanto ' +
          select(d.unit, {
            hour: plural(d.count, 0, pt, {
              one: 'na hora anterior',
              many: 'nas ' + d.shown + ' de horas anteriores',
              other: 'nas ' + d.shown + ' horas anteriores',
            }),
            other: plural(d.count, 0, pt, {
              one: 'no dia anterior',
              many: 'nos ' + d.shown + ' de dias anteriores',
              other: 'nos ' + d.shown + ' dias anteriores',
            }),
          }),
        fresh:
          ', nenhum ' +
          select(d.unit, {
            hour: plural(d.count, 0, pt, {
              one: 'na hora anterior',
              many: 'nas ' + d.shown + ' de horas anteriores',
              other: 'nas ' + d.shown + ' horas anteriores',
            }),
            other: plural(d.count, 0, pt, {
              one: 'no dia anterior',
              many: 'nos ' + d.shown + ' de dias anteriores',
              other: 'nos ' + d.shown + ' dias anteriores',
            }),
          }),
        other: '',
      }) +
      select(d.peak, {
        hour: '; o máximo foi em ' + d.peakDay + ' às ' + d.peakTime,
        day: '; o máximo foi em ' + d.peakDay,
        week: '; o máximo foi na semana de ' + d.peakDay,
        month: '; o máximo foi em ' + d.peakDay,
        other: '',
      }) +
      '.',
    summaryRuns: (d) =>
      plural(d.runCount, 0, pt, {
        one: d.runs + ' execução de ferramentas',
        many: d.runs + ' de execuções de ferramentas',
        other: d.runs + ' execuções de ferramentas',
      }) +
      ' e nenhum crédito em ' +
      select(d.unit, {
        hour: plural(d.count, 0, pt, {
          one: d.shown + ' hora',
          many: d.shown + ' de horas',
          other: d.shown + ' horas',
        }),
        other: plural(d.count, 0, pt, {
          one: d.shown + ' dia',
          many: d.shown + ' de dias',
          other: d.shown + ' dias',
        }),
      }) +
      '.',
    summaryNothing: (d) =>
      'Nada foi usado em ' +
      select(d.unit, {
        hour: plural(d.count, 0, pt, {
          one: d.shown + ' hora',
          many: d.shown + ' de horas',
          other: d.shown + ' horas',
        }),
        other: plural(d.count, 0, pt, {
          one: d.shown + ' dia',
          many: d.shown + ' de dias',
          other: d.shown + ' dias',
        }),
      }) +
      '.',
    summaryUnknown: (d) =>
      'Não foi possível ler alguns valores ' +
      select(d.unit, {
        hour: plural(d.count, 0, pt, {
          one: 'desta hora',
          many: 'destas ' + d.shown + ' de horas',
          other: 'destas ' + d.shown + ' horas',
        }),
        other: plural(d.count, 0, pt, {
          one: 'deste dia',
          many: 'destes ' + d.shown + ' de dias',
          other: 'destes ' + d.shown + ' dias',
        }),
      }) +
      '.',
    walk: () => 'Uso ao longo do tempo',
    credits: () => 'Créditos',
    runs: () => 'Execuções de ferramentas',
    models: () => 'Modelos',
    guardrails: () => 'Guardrails',
    scripts: () => 'Scripts personalizados',
    point: (d) => d.time + ': ' + d.credits + ' créditos, ' + d.runs + ' execuções de ferramentas',
    pointBefore: (d) =>
      d.point +
      '; antes, ' +
      d.time +
      ': ' +
      d.credits +
      ' créditos, ' +
      d.runs +
      ' execuções de ferramentas',
    soFar: (d) => d.time + ', até agora',
    usedUp: (d) => 'Esgotados: ' + d.time,
    selected: (d) => 'De ' + d.first + ' a ' + d.last + '. Pressione Enter para ampliar.',
    hour: () => 'Hora',
    day: () => 'Dia',
    week: () => 'Semana',
    month: () => 'Mês',
    creditsBefore: () => 'Créditos, antes',
    runsBefore: () => 'Execuções de ferramentas, antes',
    total: () => 'Total',
    chartMissing: () => 'Não foi possível carregar o gráfico. Aqui está a tabela dele.',
    loading: () => 'Carregando o gráfico',
    zone: (d) => 'Dias em ' + d.zone,
    zoneHours: (d) => 'Horas em ' + d.zone,
  },
};
export default messages;
