import { SCENARIOS } from '@usage-kit/mocks/scenarios';
import type { Preview } from '@storybook/web-components-vite';
import { moments } from '../stories/account/moment.js';
import { locales, themeNames } from './page-look.js';

const itemsOf = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  scenario: {
    description: 'Account',
    toolbar: {
      icon: 'users',
      dynamicTitle: true,
      items: [
        { value: '', title: 'Account: story default' },
        ...SCENARIOS.map(({ name, title }) => ({ value: name, title, right: name })),
      ],
    },
  },
  moment: {
    description: 'Time',
    toolbar: { icon: 'time', dynamicTitle: true, items: itemsOf(moments) },
  },
  scheme: {
    description: 'Color scheme',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: itemsOf({
        page: 'Color scheme: auto',
        light: 'Color scheme: light',
        dark: 'Color scheme: dark',
      }),
    },
  },
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: '', title: 'Theme: none' },
        ...themeNames.map((name) => ({ value: name, title: `Theme: ${name}` })),
      ],
    },
  },
  locale: {
    description: 'Language',
    toolbar: { icon: 'globe', dynamicTitle: true, items: itemsOf(locales) },
  },
  direction: {
    description: 'Text direction',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: itemsOf({
        auto: 'Direction: auto',
        ltr: 'Direction: left to right',
        rtl: 'Direction: right to left',
      }),
    },
  },
};

export const initialGlobals = {
  scenario: '',
  moment: 'now',
  scheme: 'page',
  theme: '',
  locale: 'en',
  direction: 'auto',
};

const width = (px: number) => ({
  name: `${px} px`,
  styles: { width: `${px}px`, height: '900px' },
});

export const viewport = {
  options: { w320: width(320), w480: width(480), w768: width(768), w1280: width(1280) },
};
