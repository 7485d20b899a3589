import { RangePickerPart } from '../parts/range-picker/range-picker.js';
import { UsagePage } from '../usage-page/usage-page.js';
import { define } from './define.js';

define('usage-part-range-picker', RangePickerPart);
define('usage-page', UsagePage);
