import { walkIn } from './walk.js';

walkIn('wide', ['en', 'de', 'ar']);
