import { UsageBanners } from '../usage-banners/usage-banners.js';
import { define } from './define.js';

define('usage-banners', UsageBanners);
