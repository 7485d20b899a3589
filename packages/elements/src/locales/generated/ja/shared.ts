// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from '../messages.js';
import { ja } from '@messageformat/runtime/lib/cardinals';
import { plural } from '../../runtime.js';
const messages: SharedMessages = {
  resource: {
    credits: () => 'クレジット',
    runs: () => 'ツール実行回数',
  },
  value: {
    unknown: () => '不明',
  },
  action: {
    dismiss: () => '閉じる',
    tryAgain: () => '再試行',
    close: () => '閉じる',
    manageBilling: () => 'お支払いの管理',
  },
  state: {
    loading: () => '読み込み中',
    staleSince: (d) => d.time + ' から更新されていません',
    failed: () => '使用状況を読み込めませんでした',
  },
  error: {
    network: () => 'サーバーに接続できませんでした。',
    timeout: () => 'サーバーの応答に時間がかかりすぎました。',
    unauthorized: () => 'サインアウトしています。表示するにはもう一度サインインしてください。',
    forbidden: () => 'このアカウントには閲覧権限がありません。',
    notFound: () => 'サーバーにデータがありません。',
    invalidRequest: () => 'サーバーがリクエストを受け付けませんでした。',
    conflict: () => 'サーバーが変更を受け付けませんでした。',
    rateLimited: () => 'サーバーが混み合っています。しばらくしてからもう一度お試しください。',
    unavailable: () => 'サーバーから応答がありませんでした。',
    server: () => 'サーバーでエラーが発生しました。',
    unreadable: () => 'サーバーの応答を読み取れませんでした。',
    aborted: () => '処理が中断されました。',
    code: (d) => '(' + d.code + ')',
  },
  summary: {
    title: () => 'クレジットの使用状況',
    accountId: () => 'アカウント ID',
    copyAccountId: () => 'アカウント ID をコピー',
    copied: () => 'コピーしました',
    copyFailed: () => 'このページではコピーが許可されていません。ID を選択してコピーしてください。',
    left: (d) => '残り ' + d.amount,
    used: (d) => d.allocated + ' のうち ' + d.used + ' を使用',
    lastsUntil: (d) => d.day + '頃まで使えます',
    lastsHours: (d) =>
      plural(d.count, 0, ja, {
        '0': '1 時間以内になくなります',
        other: 'あと約 ' + d.shown + ' 時間使えます',
      }),
    creditsGone: () => 'クレジットをすべて使用しました。',
    creditsOverdrawn: (d) =>
      'クレジットをすべて使用しました。' +
      d.amount +
      ' 超過しており、次のクレジットから差し引かれます。',
    runsGone: () => 'ツール実行回数をすべて使用しました。追加されるまでツールは実行できません。',
    askAdministrator: () => '追加を管理者に依頼してください。',
  },
  news: {
    offline: () => 'オフラインです。表示内容は最新でない可能性があります。',
    cycle: () =>
      '新しい請求サイクルが始まりました。クレジットとツール実行回数は最初から数え直します。',
  },
};
export default messages;
