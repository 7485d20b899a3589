// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../messages.js';

const messages: CoreMessages = {
  offer: {
    topUp: () => '追加購入',
    upgrade: () => 'プランをアップグレード',
    contactSupport: () => 'サポートに連絡',
  },
  clock: {
    label: (d) => 'クレジットの使用状況: 残り ' + d.percent,
    loading: () => 'クレジットの使用状況: 読み込み中',
    unknown: () => 'クレジットの使用状況: 不明',
    meter: () => 'クレジットの残り',
    meterValue: (d) => d.percent + '、' + d.allocated + ' クレジット中 ' + d.remaining,
    lessThan: (d) => d.value + ' 未満',
  },
  banners: {
    credits: {
      threshold: (d) => 'クレジットの ' + d.percent + ' を使用しました。',
      exhausted: () => 'クレジットをすべて使用しました。',
      remain: (d) => '残りは ' + d.allocated + ' のうち ' + d.remaining + ' です。',
      remainUntil: (d) =>
        '残りは ' +
        d.allocated +
        ' のうち ' +
        d.remaining +
        ' です。このペースでは ' +
        d.day +
        'まで使えます。',
      floor: () =>
        'クレジットが追加されるまで、新しいガードレールとスクリプトはデプロイできません。',
      pausing: (d) =>
        '推論と新しいデプロイは一時停止中です。実行中のデプロイは残高が ' +
        d.limit +
        ' クレジットになると停止します。',
      paused: () => '推論と新しいデプロイは一時停止中です。',
      stopped: () => '推論と新しいデプロイは一時停止中で、実行中のデプロイは停止しました。',
      expired: () => '無料クレジットの有効期限が切れました。',
      upgradeToContinue: () => '続けるにはプランをアップグレードしてください。',
      askToUpgrade: () => 'プランのアップグレードを管理者に依頼してください。',
      askToAdd: () => '追加を管理者に依頼してください。',
    },
    runs: {
      threshold: (d) => 'ツール実行回数の ' + d.percent + ' を使用しました。',
      exhausted: () => 'ツール実行回数をすべて使用しました。',
      paused: () => '追加されるまでツールは実行できません。',
    },
    dismiss: () => '閉じる',
    notDismissed: () => '閉じることができませんでした。しばらくしてからもう一度お試しください。',
  },
};
export default messages;
