import { walkIn } from './walk.js';

walkIn('cjk', ['en', 'ja', 'ar']);
