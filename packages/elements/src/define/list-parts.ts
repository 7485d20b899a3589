import { DrawerPart } from '../parts/drawer/drawer-part.js';
import { ListPart } from '../list/list-part.js';
import { StatusFilterPart } from '../list/table/status-filter.js';
import { TablePart } from '../list/table/table-part.js';
import { define } from './define.js';

define('usage-part-table', TablePart);
define('usage-part-status-filter', StatusFilterPart);
define('usage-part-drawer', DrawerPart);
define('usage-part-list', ListPart);
