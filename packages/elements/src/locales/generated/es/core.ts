// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../messages.js';

const messages: CoreMessages = {
  offer: {
    topUp: () => 'Recargar',
    upgrade: () => 'Mejorar el plan',
    contactSupport: () => 'Contactar con soporte',
  },
  clock: {
    label: (d) => 'Consumo de créditos: queda el ' + d.percent,
    loading: () => 'Consumo de créditos: cargando',
    unknown: () => 'Consumo de créditos: desconocido',
    meter: () => 'Créditos restantes',
    meterValue: (d) => d.percent + ', ' + d.remaining + ' de ' + d.allocated + ' créditos',
    lessThan: (d) => 'menos del ' + d.value,
  },
  banners: {
    credits: {
      threshold: (d) => 'Se ha usado el ' + d.percent + ' de los créditos.',
      exhausted: () => 'Se han usado todos los créditos.',
      remain: (d) => 'Quedan ' + d.remaining + ' de ' + d.allocated + '.',
      remainUntil: (d) =>
        'Quedan ' +
        d.remaining +
        ' de ' +
        d.allocated +
        '; a este ritmo durarán hasta el ' +
        d.day +
        '.',
      floor: () =>
        'No se pueden desplegar nuevas barreras de protección ni scripts hasta que se añadan créditos.',
      pausing: (d) =>
        'La inferencia y los despliegues nuevos están en pausa; los que están en marcha se detendrán al llegar a ' +
        d.limit +
        ' créditos.',
      paused: () => 'La inferencia y los despliegues nuevos están en pausa.',
      stopped: () =>
        'La inferencia y los despliegues nuevos están en pausa, y los que estaban en marcha se han detenido.',
      expired: () => 'Los créditos gratuitos han caducado.',
      upgradeToContinue: () => 'Mejore el plan para continuar.',
      askToUpgrade: () => 'Pida a su administrador que mejore el plan.',
      askToAdd: () => 'Pida a su administrador que añada más.',
    },
    runs: {
      threshold: (d) => 'Se ha usado el ' + d.percent + ' de las ejecuciones de herramientas.',
      exhausted: () => 'Se han usado todas las ejecuciones de herramientas.',
      paused: () => 'Las herramientas no se podrán ejecutar hasta que se añadan más.',
    },
    dismiss: () => 'Descartar',
    notDismissed: () => 'No se pudo descartar. Vuelva a intentarlo en un momento.',
  },
};
export default messages;
