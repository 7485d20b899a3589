import { walkIn } from './walk.js';

walkIn('cjk', ['ar', 'ja']);
