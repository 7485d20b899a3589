// Loaded with the first price table.
import { ratesShape, readLeniently } from '@usage-kit/contract/validate/outlook';
import { known } from './reading.js';

export const readRates = (body: unknown) => known(readLeniently(ratesShape, body));
