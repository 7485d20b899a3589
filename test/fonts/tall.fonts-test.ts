import { walkIn } from './walk.js';

walkIn('tall', ['en', 'de', 'ar']);
