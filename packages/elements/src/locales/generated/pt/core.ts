// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../messages.js';

const messages: CoreMessages = {
  offer: {
    topUp: () => 'Recarregar',
    upgrade: () => 'Fazer upgrade do plano',
    contactSupport: () => 'Falar com o suporte',
  },
  clock: {
    label: (d) => 'Uso de créditos: restam ' + d.percent,
    loading: () => 'Uso de créditos: carregando',
    unknown: () => 'Uso de créditos: desconhecido',
    meter: () => 'Créditos restantes',
    meterValue: (d) => d.percent + ', ' + d.remaining + ' de ' + d.allocated + ' créditos',
    lessThan: (d) => 'menos de ' + d.value,
  },
  banners: {
    credits: {
      threshold: (d) => d.percent + ' dos seus créditos foram usados.',
      exhausted: () => 'Todos os créditos foram usados.',
      remain: (d) => 'Restam ' + d.remaining + ' de ' + d.allocated + '.',
      remainUntil: (d) =>
        'Restam ' + d.remaining + ' de ' + d.allocated + '; nesse ritmo, duram até ' + d.day + '.',
      floor: () =>
        'Novos guardrails e scripts só podem ser implantados depois que créditos forem adicionados.',
      pausing: (d) =>
        'A inferência e novas implantações estão pausadas; as que estão em execução param ao chegar a ' +
        d.limit +
        ' créditos.',
      paused: () => 'A inferência e novas implantações estão pausadas.',
      stopped: () =>
        'A inferência e novas implantações estão pausadas, e as que estavam em execução pararam.',
      expired: () => 'Seus créditos gratuitos expiraram.',
      upgradeToContinue: () => 'Faça upgrade do plano para continuar.',
      askToUpgrade: () => 'Peça ao administrador que faça upgrade do plano.',
      askToAdd: () => 'Peça ao administrador que adicione mais.',
    },
    runs: {
      threshold: (d) => d.percent + ' das suas execuções de ferramentas foram usadas.',
      exhausted: () => 'Todas as execuções de ferramentas foram usadas.',
      paused: () => 'As ferramentas não podem ser executadas até que mais sejam adicionadas.',
    },
    dismiss: () => 'Dispensar',
    notDismissed: () => 'Não foi possível dispensar. Tente de novo daqui a pouco.',
  },
};
export default messages;
