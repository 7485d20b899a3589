// Loaded with the first forecast or price table.
import { forecastShape, ratesShape, readLeniently } from '@usage-kit/contract/validate/outlook';
import { known } from './reading.js';

export const readForecast = (body: unknown) => known(readLeniently(forecastShape, body));
export const readRates = (body: unknown) => known(readLeniently(ratesShape, body));
