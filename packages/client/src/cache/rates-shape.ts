// Loaded with the first price table: on its own, because the forecast's shape is in the first load.
export { ratesShape } from '@usage-kit/contract/validate/outlook';
