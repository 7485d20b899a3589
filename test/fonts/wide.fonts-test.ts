import { walkIn } from './walk.js';

walkIn('wide', ['ar', 'de']);
