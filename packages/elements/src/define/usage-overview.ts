import { DoughnutPart } from '../parts/doughnut/doughnut.js';
import { MenuPart } from '../parts/menu/menu.js';
import { MeterPart } from '../parts/meter/meter.js';
import { TrendChartPart } from '../trend/chart/trend-chart.js';
import { TrendPanel } from '../trend/trend-panel.js';
import { UsageOverview } from '../usage-overview/usage-overview.js';
import { define } from './define.js';

define('usage-part-doughnut', DoughnutPart);
define('usage-part-menu', MenuPart);
define('usage-part-meter', MeterPart);
define('usage-part-trend-chart', TrendChartPart);
define('usage-part-trend', TrendPanel);
define('usage-overview', UsageOverview);
