import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

/** The sidebar bears the kit's name, in the color of the system. */
const look = { brandTitle: 'Usage kit', brandTarget: '_self' } as const;
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({ theme: create({ base: isDark ? 'dark' : 'light', ...look }) });
