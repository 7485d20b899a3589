import { walkIn } from './walk.js';

walkIn('serif', ['en', 'ar']);
