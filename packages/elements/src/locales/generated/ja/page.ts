// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../messages.js';
import { ja } from '@messageformat/runtime/lib/cardinals';
import { plural, select } from '../../runtime.js';
const messages: PageMessages = {
  table: {
    whole: () => '全文を表示',
    wholeText: () => '全文',
    never: () => 'なし',
    notLoaded: () => 'この行を読み込めませんでした',
    sortedUp: (d) => d.column + 'の昇順で並べ替えました',
    sortedDown: (d) => d.column + 'の降順で並べ替えました',
  },
  list: {
    status: (d) => 'ステータス: ' + d.chosen,
    statusAll: () => 'すべて',
    statusSome: (d) => plural(d.count, 0, ja, { other: d.shown + ' 件を選択' }),
    statusLegend: () => '表示する項目',
    statusReset: () => 'すべて表示',
    sortBy: () => '並べ替え',
    sortUp: (d) => d.column + 'の昇順で並べ替える',
    sortDown: (d) => d.column + 'の降順で並べ替える',
    noMatchTitle: () => '該当なし',
    noMatchText: () => '条件に合う名前とステータスはありません。',
    clear: () => '検索とフィルターを解除',
    failed: () => '一覧を読み込めませんでした',
    refused: () => 'サーバーがこのフィルターを受け付けませんでした。以前の行を表示しています。',
    kept: () => '指定された内容を読み込めませんでした。以前の行を表示しています。',
    incomplete: () => '一部の行を読み込めませんでした。',
    zone: (d) => '日付は ' + d.zone + ' です',
    zoneUtc: () => '日付は UTC です',
    result: (d) => d.count + '。' + d.order + '。',
  },
  export: {
    button: () => 'エクスポート',
    format: () => 'ファイル形式',
    csv: () => 'CSV',
    csvExcel: () => 'Excel 用 CSV',
    json: () => 'JSON',
    seconds: (d) => d.column + ' (秒)',
    progress: (d) => 'エクスポート中: ' + d.total + ' 行中 ' + d.done + ' 行',
    cancel: () => 'キャンセル',
    done: (d) => plural(d.count, 0, ja, { other: d.shown + ' 行をエクスポートしました。' }),
    changed: (d) =>
      plural(d.count, 0, ja, { other: d.shown + ' 行をエクスポートしました。' }) +
      'その間に一覧が変わりました。同じ時点の一覧が必要な場合は、もう一度エクスポートしてください。',
    canceled: () => 'エクスポートをキャンセルしました。ファイルは保存されていません。',
    failed: (d) =>
      'エクスポートは ' +
      d.total +
      ' 行中 ' +
      d.done +
      ' 行で停止しました。ファイルは保存されていません。',
  },
  tools: {
    caption: () => 'ツール',
    search: () => 'ツールを検索',
    count: (d) => plural(d.count, 0, ja, { other: 'ツール ' + d.shown + ' 件' }),
    emptyTitle: () => 'ツールはまだありません',
    emptyText: () => 'ツールがデプロイされると、ここに表示されます。',
    totalTools: () => 'ツール数',
    totalRuns: () => '実行回数の合計',
    name: () => 'ツール名',
    runs: () => '実行回数',
    ownerName: () => '所有者名',
    lastActiveOn: () => '最終使用日',
    status: () => 'ステータス',
    deployed: () => 'デプロイ済み',
    undeployed: () => 'デプロイ解除済み',
    deleted: () => '削除済み',
  },
  models: {
    caption: () => 'モデル',
    search: () => 'モデルを検索',
    count: (d) => plural(d.count, 0, ja, { other: 'モデル ' + d.shown + ' 件' }),
    emptyTitle: () => 'モデルはまだありません',
    emptyText: () => 'モデルが使用またはデプロイされると、ここに表示されます。',
    totalModels: () => 'モデル数',
    totalCredits: () => 'クレジットの合計',
    fineTuningCredits: () => '微調整のクレジット',
    hostingCredits: () => 'ホスティングのクレジット',
    inferenceCredits: () => '推論のクレジット',
    name: () => 'モデル名',
    type: () => '種類',
    creditsUsed: () => '使用クレジット',
    lastDeployedOn: () => '最終デプロイ日',
    base: () => 'ベース',
    fineTuned: () => '微調整済み',
  },
  deployments: {
    caption: () => 'デプロイ',
    search: () => 'デプロイを検索',
    count: (d) => plural(d.count, 0, ja, { other: 'デプロイ ' + d.shown + ' 件' }),
    emptyTitle: () => 'デプロイはまだありません',
    emptyText: () => 'このモデルがデプロイされると、ここに表示されます。',
    totalDeployments: () => 'デプロイ数',
    totalCredits: () => 'クレジットの合計',
    name: () => '名前',
    type: () => '種類',
    creditsUsed: () => '使用クレジット',
    lastUpdatedOn: () => '最終更新日',
    status: () => 'ステータス',
    dedicated: () => '専用',
    serverless: () => 'サーバーレス',
  },
  guardrails: {
    caption: () => 'ガードレール',
    search: () => 'ガードレールを検索',
    count: (d) => plural(d.count, 0, ja, { other: 'ガードレール ' + d.shown + ' 件' }),
    emptyTitle: () => 'ガードレールはまだありません',
    emptyText: () => 'ガードレールがデプロイされると、ここに表示されます。',
    totalGuardrails: () => 'ガードレール数',
    totalCredits: () => 'クレジットの合計',
    time: () => '時間',
    name: () => '名前',
    credits: () => 'クレジット',
    lastDeployedOn: () => '最終デプロイ日',
    status: () => 'ステータス',
    hardware: () => 'ハードウェア',
    cpuType: () => 'CPU の種類',
    cpuCount: () => 'CPU 数',
    usageDuration: () => '使用時間',
    creditsUsed: () => '使用クレジット',
    noHardware: () => 'この期間にハードウェアは使用されていません。',
    ifItStays: (d) => 'デプロイを続けた場合: ' + d.day + 'までにさらに約 ' + d.credits + '。',
    ifItStaysRunsOut: (d) =>
      'デプロイを続けた場合: これだけで ' + d.day + 'より前に残りを使い切ります。',
  },
  scripts: {
    caption: () => 'カスタムスクリプト',
    search: () => 'スクリプトを検索',
    count: (d) => plural(d.count, 0, ja, { other: 'スクリプト ' + d.shown + ' 件' }),
    emptyTitle: () => 'カスタムスクリプトはまだありません',
    emptyText: () => 'スクリプトがインポートされると、ここに表示されます。',
    totalScripts: () => 'スクリプト数',
    hostingCredits: () => 'ホスティングのクレジット',
    name: () => 'スクリプト名',
    language: () => '言語 (バージョン)',
    languageVersion: (d) => d.language + ' (' + d.version + ')',
    creditsUsed: () => '使用クレジット',
    lastActiveOn: () => '最終使用日',
    status: () => 'ステータス',
    draft: () => '下書き',
    deploying: () => 'デプロイ中',
    readyToDeploy: () => 'デプロイ可能',
    deployed: () => 'デプロイ済み',
    deploymentFailed: () => 'デプロイ失敗',
    infrastructure: () => 'ホスティング環境',
    vcpus: () => 'vCPU',
    memory: () => 'メモリ',
    gigabytes: (d) => d.shown + ' GB',
    hostingTime: () => 'ホスティング時間',
    components: () => 'コンポーネント別のクレジット',
    noHardware: () => '一度もデプロイされていません。',
  },
  detail: {
    failed: () => '読み込めませんでした',
    gone: () => 'すでに存在しません',
    goneText: () => '削除されたか、別のアカウントのリンクの可能性があります。',
    total: () => '合計',
    totalCredits: (d) => d.shown + ' クレジット',
    prices: () => '料金表',
    unnamed: () => '詳細',
  },
  rates: {
    scripts: () => 'カスタムスクリプトのハードウェア',
    models: () => 'モデルのホスティング',
    inference: () => '推論',
    guardrails: () => 'ガードレールのハードウェア',
    profile: () => 'ハードウェアプロファイル',
    vcpus: () => 'vCPU',
    memory: () => 'メモリ',
    gigabytes: (d) => d.shown + ' GB',
    perHour: () => '1 時間あたりのクレジット',
    gpu: () => 'GPU',
    perReplicaHour: () => 'レプリカ 1 つ、1 時間あたりのクレジット',
    cpuType: () => 'CPU の種類',
    perCpuHour: () => 'CPU 1 つ、1 時間あたりのクレジット',
    model: () => 'モデル',
    inputPer1k: () => '入力 1,000 トークンあたりのクレジット',
    outputPer1k: () => '出力 1,000 トークンあたりのクレジット',
    emptyTitle: () => '料金はありません',
    emptyText: () => 'サーバーが料金を公開すると、ここに表示されます。',
    failed: () => '料金を読み込めませんでした',
    estimate: () => '見積もり',
    hardware: () => 'ハードウェア',
    profileOption: (d) => d.profile + ' (' + d.vcpus + ' vCPU、' + d.memory + ' GB)',
    replicas: () => 'レプリカ数',
    cpuCount: () => 'CPU 数',
    for: () => '期間',
    forHours: () => '時間数を指定',
    forCycle: () => 'サイクルの終わりまで',
    hours: () => '時間数',
    replicasRange: (d) => '1 から ' + d.most + ' までの整数を入力してください。',
    hoursRange: (d) => '0 より大きく ' + d.most + ' 以下の時間数を入力してください。',
    costs: (d) => '約 ' + d.credits + ' クレジット',
    costsFor: (d) => plural(d.count, 0, ja, { other: d.shown + ' 時間分' }),
    costsUntil: (d) => d.day + 'まで',
    remain: (d) => 'クレジットは ' + d.credits + ' 残ります。',
    overdraft: (d) => '残高を ' + d.credits + ' 超えます。',
    stopsEarly: (d) =>
      '残高が ' + d.limit + ' クレジットになるとデプロイは停止するため、最後まで実行されません。',
    remainUnknown: () => '現在の残高はわかりません。',
    noCycleEnd: () => 'このプランには終わりのあるサイクルがありません。時間数を指定してください。',
  },
  usagePage: {
    title: () => '使用状況',
    tabs: () => '種類別の使用状況',
    overview: () => '概要',
    tools: () => 'ツール',
    models: () => 'モデル',
    guardrails: () => 'ガードレール',
    scripts: () => 'カスタムスクリプト',
    range: (d) => d.range + '、' + d.zone,
    asOf: (d) => d.time + ' 時点',
    loading: (d) => d.tab + 'を読み込み中',
    panelFailed: (d) => d.tab + 'を読み込めませんでした',
    panelFailedText: () => 'このページの一部を取得できませんでした。接続を確認してください。',
  },
  rangePicker: {
    label: () => '期間',
    hours: (d) => plural(d.count, 0, ja, { other: d.shown + ' 時間' }),
    days: (d) => plural(d.count, 0, ja, { other: d.shown + ' 日間' }),
    cycle: () => '今のサイクル',
    custom: () => 'カスタム…',
    first: () => '開始日',
    last: () => '終了日',
    apply: () => '適用',
    hint: (d) => '日付は ' + d.zone + ' で、両方の日を含みます。',
    firstInvalid: () => '開始日を入力してください。',
    lastInvalid: () => '終了日を入力してください。',
    noSuchDay: () => 'その日付は存在しません。年・月・日を入力してください。',
    backwards: () => '終了日が開始日より前です。',
    firstInFuture: () => '開始日が未来の日付です。',
    lastInFuture: () => '終了日が未来の日付です。',
  },
  overview: {
    runsTitle: () => '実行回数',
    creditsTitle: () => 'クレジット',
    cycle: () => '今のサイクル',
    refreshRuns: () => '実行回数を更新',
    refreshCredits: () => 'クレジットを更新',
    refreshed: (d) => d.time + ' 時点の最新の状態です。',
    notRefreshed: () => '更新できませんでした。',
    accountFailed: () => '残高を読み込めませんでした',
    runsUsed: (d) => '/ ' + d.allocated + ' · ' + d.percent + ' 使用',
    runsOf: (d) => '/ ' + d.allocated,
    runsMeter: () => '使用したツール実行回数',
    runsMeterText: (d) => d.allocated + ' のうち ' + d.used + ' を使用、' + d.percent,
    remaining: () => '残り',
    resets: () => 'リセット日',
    never: () => 'なし',
    freeExpires: () => '無料クレジットの有効期限',
    freeExpired: () => '無料クレジットの失効日',
    creditsLabel: () => 'カテゴリ別の使用クレジット',
    creditsMeter: () => '使用クレジット',
    models: () => 'モデル',
    guardrails: () => 'ガードレール',
    scripts: () => 'カスタムスクリプト',
    category: (d) => d.name + ': ' + d.credits + ' クレジット、全クレジットの ' + d.percent,
    categoryUnknown: (d) => d.name + ': 不明',
    used: () => '使用済み',
    usedOf: (d) => d.allocated + ' のうち ' + d.used + ' を使用',
    left: (d) => '残り ' + d.remaining,
    overdrawn: (d) => d.amount + ' 超過',
    trend: () => '使用量の推移',
    credits: () => 'クレジット',
    runs: () => 'ツール実行回数',
    before: () => '前の期間',
    ahead: () => 'このペースの場合',
    compare: () => '比較',
    table: () => '表で見る',
    export: () => 'エクスポート',
    exportPicture: () => '画像 (PNG)',
    exportData: () => 'データ (CSV)',
    nothing: () => 'この期間には何も使用されていません',
    nothingText: () => '何かが使用されると、クレジットとツール実行回数がここに表示されます。',
    trendFailed: () => '推移を読み込めませんでした',
    trendRefused: () => 'サーバーがこの期間を受け付けませんでした。以前の内容を表示しています。',
    trendKept: () => 'この期間を読み込めませんでした。以前の内容を表示しています。',
    beforeFailed: () => '前の期間を読み込めませんでした。',
    zoomOut: () => 'ズームをリセット',
    exported: (d) => d.name + ' として保存しました。',
    pictureFailed: () => '画像を作成できませんでした。',
  },
  forecast: {
    creditsUntil: (d) => 'クレジットは ' + d.day + '頃まで使えます。',
    creditsHours: (d) =>
      plural(d.count, 0, ja, {
        '0': 'クレジットは 1 時間以内になくなる見込みです。',
        other: 'クレジットはあと約 ' + d.shown + ' 時間使えます。',
      }),
    pace: (d) =>
      '直近' +
      plural(d.count, 0, ja, { other: ' ' + d.shown + ' 日間' }) +
      'のペース (1 日あたり ' +
      d.perDay +
      ') での見込みです。',
    runsAlso: (d) => 'ツール実行回数は ' + d.day + '頃まで使えます。',
    runsHours: (d) =>
      plural(d.count, 0, ja, {
        '0': 'ツール実行回数は 1 時間以内になくなる見込みです。',
        other: 'ツール実行回数はあと約 ' + d.shown + ' 時間使えます。',
      }),
    idle: (d) =>
      plural(d.count, 0, ja, {
        other:
          '使われていない ' +
          d.shown +
          ' 件のデプロイが 1 日あたり ' +
          d.perDay +
          ' を消費しています。',
      }),
    expiryCredits: (d) => d.amount + ' クレジットが ' + d.day + 'に失効します。',
    expiryRuns: (d) => 'ツール実行回数 ' + d.amount + ' 回分が ' + d.day + 'に失効します。',
    showThem: () => '表示',
    hideThem: () => '隠す',
    listLabel: () => '使われていないデプロイ、消費の多い順',
    kindModel: () => 'モデル',
    kindGuardrail: () => 'ガードレール',
    kindScript: () => 'カスタムスクリプト',
    name: () => 'デプロイ',
    kind: () => '種類',
    since: () => '最終使用日',
    perDay: () => '1 日あたりのクレジット',
    untilEnd: (d) => d.day + 'まで',
    basis: (d) => d.range + ' (' + d.zone + ') の使用量から算出しています。',
  },
  trend: {
    summary: (d) =>
      select(d.unit, {
        hour: plural(d.count, 0, ja, { other: d.shown + ' 時間' }),
        other: plural(d.count, 0, ja, { other: d.shown + ' 日間' }),
      }) +
      'で ' +
      plural(d.creditCount, 0, ja, { other: d.credits + ' クレジット' }) +
      'を使用' +
      select(d.change, {
        more:
          '、' +
          select(d.unit, {
            hour: plural(d.count, 0, ja, { other: 'その前の ' + d.shown + ' 時間' }),
            other: plural(d.count, 0, ja, { other: 'その前の ' + d.shown + ' 日間' }),
          }) +
          'より ' +
          d.percent +
          ' 増加',
        less:
          '、' +
          select(d.unit, {
            hour: plural(d.count, 0, ja, { other: 'その前の ' + d.shown + ' 時間' }),
            other: plural(d.count, 0, ja, { other: 'その前の ' + d.shown + ' 日間' }),
          }) +
          'より ' +
          d.percent +
          ' 減少',
        same:
          '、' +
          select(d.unit, {
            hour: plural(d.count, 0, ja, { other: 'その前の ' + d.shown + ' 時間' }),
            other: plural(d.count, 0, ja, { other: 'その前の ' + d.shown + ' 日間' }),
          }) +
          'と同数',
        fresh:
          '、' +
          select(d.unit, {
            hour: plural(d.count, 0, ja, { other: 'その前の ' + d.shown + ' 時間' }),
            other: plural(d.count, 0, ja, { other: 'その前の ' + d.shown + ' 日間' }),
          }) +
          'は使用なし',
        other: '',
      }) +
      select(d.peak, {
        hour: '。最多は ' + d.peakDay + ' ' + d.peakTime,
        day: '。最多は ' + d.peakDay,
        week: '。最多は ' + d.peakDay + 'からの週',
        month: '。最多は ' + d.peakDay,
        other: '',
      }) +
      '。',
    summaryRuns: (d) =>
      select(d.unit, {
        hour: plural(d.count, 0, ja, { other: d.shown + ' 時間' }),
        other: plural(d.count, 0, ja, { other: d.shown + ' 日間' }),
      }) +
      'で ' +
      plural(d.runCount, 0, ja, { other: d.runs + ' 回のツール実行' }) +
      'があり、クレジットの使用はありませんでした。',
    summaryNothing: (d) =>
      select(d.unit, {
        hour: plural(d.count, 0, ja, { other: d.shown + ' 時間' }),
        other: plural(d.count, 0, ja, { other: d.shown + ' 日間' }),
      }) + 'に使用されたものはありません。',
    summaryUnknown: (d) =>
      'この ' +
      select(d.unit, {
        hour: plural(d.count, 0, ja, { other: d.shown + ' 時間' }),
        other: plural(d.count, 0, ja, { other: d.shown + ' 日間' }),
      }) +
      'の一部の値を読み取れませんでした。',
    walk: () => '使用量の推移',
    credits: () => 'クレジット',
    runs: () => 'ツール実行回数',
    models: () => 'モデル',
    guardrails: () => 'ガードレール',
    scripts: () => 'カスタムスクリプト',
    point: (d) => d.time + ': ' + d.credits + ' クレジット、ツール実行 ' + d.runs + ' 回',
    pointBefore: (d) =>
      d.point +
      '。前の期間、' +
      d.time +
      ': ' +
      d.credits +
      ' クレジット、ツール実行 ' +
      d.runs +
      ' 回',
    soFar: (d) => d.time + '、途中経過',
    usedUp: (d) => '使い切り: ' + d.time,
    selected: (d) => d.first + ' から ' + d.last + ' まで。Enter キーで拡大します。',
    hour: () => '時',
    day: () => '日',
    week: () => '週',
    month: () => '月',
    creditsBefore: () => '前のクレジット',
    runsBefore: () => '前のツール実行回数',
    total: () => '合計',
    chartMissing: () => 'グラフを読み込めませんでした。代わりに表を表示します。',
    loading: () => 'グラフを読み込み中',
    zone: (d) => '日付は ' + d.zone + ' です',
    zoneHours: (d) => '時刻は ' + d.zone + ' です',
  },
};
export default messages;
