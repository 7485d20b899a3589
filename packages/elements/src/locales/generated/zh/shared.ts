// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from '../messages.js';
import { zh } from '@messageformat/runtime/lib/cardinals';
import { plural } from '../../runtime.js';
const messages: SharedMessages = {
  resource: {
    credits: () => '积分',
    runs: () => '工具运行次数',
  },
  value: {
    unknown: () => '未知',
  },
  action: {
    dismiss: () => '关闭提示',
    tryAgain: () => '重试',
    close: () => '关闭',
    manageBilling: () => '管理账单',
  },
  state: {
    loading: () => '正在加载',
    staleSince: (d) => '自 ' + d.time + ' 起未刷新',
    failed: () => '未能加载用量',
  },
  error: {
    network: () => '无法连接服务器。',
    timeout: () => '服务器响应超时。',
    unauthorized: () => '您已退出登录，请重新登录后查看。',
    forbidden: () => '您的账户无权查看此内容。',
    notFound: () => '服务器上没有此内容。',
    invalidRequest: () => '服务器未接受此请求。',
    conflict: () => '服务器未接受此更改。',
    rateLimited: () => '请求过于频繁，请稍后重试。',
    unavailable: () => '服务器没有响应。',
    server: () => '服务器出现错误。',
    unreadable: () => '无法读取服务器的响应。',
    aborted: () => '操作已中断。',
    code: (d) => '(' + d.code + ')',
  },
  summary: {
    title: () => '积分用量',
    accountId: () => '账户 ID',
    copyAccountId: () => '复制账户 ID',
    copied: () => '已复制',
    copyFailed: () => '此页面不允许复制，请选中 ID 自行复制。',
    left: (d) => '剩余 ' + d.amount,
    used: (d) => '共 ' + d.allocated + '，已用 ' + d.used,
    lastsUntil: (d) => '大约可用到 ' + d.day,
    lastsHours: (d) =>
      plural(d.count, 0, zh, {
        '0': '不到 1 小时就会用完',
        other: '大约还可用 ' + d.shown + ' 小时',
      }),
    creditsGone: () => '积分已全部用完。',
    creditsOverdrawn: (d) => '积分已全部用完。您已透支 ' + d.amount + '，将从下次的积分中扣除。',
    runsGone: () => '工具运行次数已全部用完。充值之前，工具无法运行。',
    askAdministrator: () => '请联系管理员充值。',
  },
  news: {
    offline: () => '您已离线，显示的内容可能不是最新的。',
    cycle: () => '新的计费周期已开始，积分和工具运行次数重新计算。',
  },
};
export default messages;
