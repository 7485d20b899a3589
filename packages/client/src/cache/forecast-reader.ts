// With the client itself: banners ask for the forecast before anyone clicks.
import { forecastShape, readLeniently } from '@usage-kit/contract/validate/outlook';
import { known } from './reading.js';

export const readForecast = (body: unknown) => known(readLeniently(forecastShape, body));
