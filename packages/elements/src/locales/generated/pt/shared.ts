// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from '../messages.js';
import { pt } from '@messageformat/runtime/lib/cardinals';
import { plural } from '../../runtime.js';
const messages: SharedMessages = {
  resource: {
    credits: () => 'Créditos',
    runs: () => 'Execuções de ferramentas',
  },
  value: {
    unknown: () => 'desconhecido',
  },
  action: {
    dismiss: () => 'Dispensar',
    tryAgain: () => 'Tentar de novo',
    close: () => 'Fechar',
    manageBilling: () => 'Gerenciar cobrança',
  },
  state: {
    loading: () => 'Carregando',
    staleSince: (d) => 'Sem atualização desde ' + d.time,
    failed: () => 'Não foi possível carregar o uso',
  },
  error: {
    network: () => 'Não foi possível acessar o servidor.',
    timeout: () => 'O servidor demorou demais para responder.',
    unauthorized: () => 'Sua sessão terminou. Entre novamente para ver os dados.',
    forbidden: () => 'Sua conta não tem permissão para ver isto.',
    notFound: () => 'O servidor não tem isto.',
    invalidRequest: () => 'O servidor não aceitou a solicitação.',
    conflict: () => 'O servidor não aceitou a alteração.',
    rateLimited: () => 'O servidor pede uma pausa. Tente de novo daqui a pouco.',
    unavailable: () => 'O servidor não respondeu.',
    server: () => 'Ocorreu um erro no servidor.',
    unreadable: () => 'Não foi possível ler a resposta do servidor.',
    aborted: () => 'A operação foi interrompida.',
    code: (d) => '(' + d.code + ')',
  },
  summary: {
    title: () => 'Uso de créditos',
    accountId: () => 'ID da conta',
    copyAccountId: () => 'Copiar ID da conta',
    copied: () => 'Copiado',
    copyFailed: () => 'Esta página não pode copiar. Selecione o ID para copiá-lo.',
    left: (d) => 'Restam ' + d.amount,
    used: (d) => 'Uso: ' + d.used + ' de ' + d.allocated,
    lastsUntil: (d) => 'Dura até cerca de ' + d.day,
    lastsHours: (d) =>
      plural(d.count, 0, pt, {
        '0': 'Dura menos de uma hora',
        one: 'Dura cerca de mais ' + d.shown + ' hora',
        many: 'Dura cerca de mais ' + d.shown + ' de horas',
        other: 'Dura cerca de mais ' + d.shown + ' horas',
      }),
    creditsGone: () => 'Todos os créditos foram usados.',
    creditsOverdrawn: (d) =>
      'Todos os créditos foram usados. Você excedeu em ' +
      d.amount +
      ', que serão descontados dos próximos.',
    runsGone: () =>
      'Todas as execuções de ferramentas foram usadas. As ferramentas não podem ser executadas até que mais sejam adicionadas.',
    askAdministrator: () => 'Peça ao administrador que adicione mais.',
  },
  news: {
    offline: () => 'Você está offline. Os dados exibidos podem estar desatualizados.',
    cycle: () =>
      'Um novo ciclo de cobrança começou. Créditos e execuções de ferramentas são contados do zero.',
  },
};
export default messages;
