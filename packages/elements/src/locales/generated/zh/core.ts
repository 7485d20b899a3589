// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../messages.js';

const messages: CoreMessages = {
  offer: {
    topUp: () => '充值',
    upgrade: () => '升级套餐',
    contactSupport: () => '联系客服',
  },
  clock: {
    label: (d) => '积分用量：剩余 ' + d.percent,
    loading: () => '积分用量：正在加载',
    unknown: () => '积分用量：未知',
    meter: () => '剩余积分',
    meterValue: (d) => d.percent + '，共 ' + d.allocated + ' 积分，剩余 ' + d.remaining,
    lessThan: (d) => '不到 ' + d.value,
  },
  banners: {
    credits: {
      threshold: (d) => '已使用 ' + d.percent + ' 的积分。',
      exhausted: () => '积分已全部用完。',
      remain: (d) => '共 ' + d.allocated + '，剩余 ' + d.remaining + '。',
      remainUntil: (d) =>
        '共 ' + d.allocated + '，剩余 ' + d.remaining + '；按目前的速度可用到 ' + d.day + '。',
      floor: () => '增加积分之前，无法部署新的护栏和脚本。',
      pausing: (d) => '已暂停推理和新的部署；正在运行的部署会在积分降至 ' + d.limit + ' 时停止。',
      paused: () => '已暂停推理和新的部署。',
      stopped: () => '已暂停推理和新的部署，正在运行的部署也已停止。',
      expired: () => '您的免费积分已过期。',
      upgradeToContinue: () => '请升级套餐以继续使用。',
      askToUpgrade: () => '请联系管理员升级套餐。',
      askToAdd: () => '请联系管理员充值。',
    },
    runs: {
      threshold: (d) => '已使用 ' + d.percent + ' 的工具运行次数。',
      exhausted: () => '工具运行次数已全部用完。',
      paused: () => '充值之前，工具无法运行。',
    },
    dismiss: () => '关闭提示',
    notDismissed: () => '未能关闭提示，请稍后重试。',
  },
};
export default messages;
