import { walkIn } from './walk.js';

walkIn('tall', ['de', 'ar']);
