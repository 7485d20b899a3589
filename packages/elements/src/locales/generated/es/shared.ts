// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from '../messages.js';
import { es } from '@messageformat/runtime/lib/cardinals';
import { plural } from '../../runtime.js';
const messages: SharedMessages = {
  resource: {
    credits: () => 'Créditos',
    runs: () => 'Ejecuciones de herramientas',
  },
  value: {
    unknown: () => 'desconocido',
  },
  action: {
    dismiss: () => 'Descartar',
    tryAgain: () => 'Reintentar',
    close: () => 'Cerrar',
    manageBilling: () => 'Gestionar facturación',
  },
  state: {
    loading: () => 'Cargando',
    staleSince: (d) => 'Sin actualizar desde ' + d.time,
    failed: () => 'No se pudo cargar el consumo',
  },
  error: {
    network: () => 'No se pudo conectar con el servidor.',
    timeout: () => 'El servidor tardó demasiado en responder.',
    unauthorized: () => 'La sesión está cerrada. Vuelva a iniciarla para verlo.',
    forbidden: () => 'Esta cuenta no tiene permiso para verlo.',
    notFound: () => 'El servidor no lo tiene.',
    invalidRequest: () => 'El servidor no aceptó la solicitud.',
    conflict: () => 'El servidor no aceptó el cambio.',
    rateLimited: () => 'El servidor pide una pausa. Vuelva a intentarlo en un momento.',
    unavailable: () => 'El servidor no respondió.',
    server: () => 'Se produjo un error en el servidor.',
    unreadable: () => 'No se pudo leer la respuesta del servidor.',
    aborted: () => 'Se interrumpió.',
    code: (d) => '(' + d.code + ')',
  },
  summary: {
    title: () => 'Consumo de créditos',
    accountId: () => 'ID de la cuenta',
    copyAccountId: () => 'Copiar el ID de la cuenta',
    copied: () => 'Copiado',
    copyFailed: () => 'Esta página no puede copiar. Seleccione el ID para copiarlo.',
    left: (d) => 'Quedan ' + d.amount,
    used: (d) => 'Uso: ' + d.used + ' de ' + d.allocated,
    lastsUntil: (d) => 'Durará aproximadamente hasta el ' + d.day,
    lastsHours: (d) =>
      plural(d.count, 0, es, {
        '0': 'Durará menos de una hora',
        one: 'Durará aproximadamente ' + d.shown + ' hora más',
        many: 'Durará aproximadamente ' + d.shown + ' de horas más',
        other: 'Durará aproximadamente ' + d.shown + ' horas más',
      }),
    creditsGone: () => 'Se han usado todos los créditos.',
    creditsOverdrawn: (d) =>
      'Se han usado todos los créditos. Se han excedido en ' +
      d.amount +
      ', que se descontarán de los próximos.',
    runsGone: () =>
      'Se han usado todas las ejecuciones de herramientas. Las herramientas no se podrán ejecutar hasta que se añadan más.',
    askAdministrator: () => 'Pida a su administrador que añada más.',
  },
  news: {
    offline: () => 'No hay conexión. Es posible que los datos mostrados no estén actualizados.',
    cycle: () =>
      'Ha empezado un nuevo ciclo de facturación. Los créditos y las ejecuciones de herramientas se cuentan desde cero.',
  },
};
export default messages;
