import { SCENARIOS } from '@usage-kit/mocks/scenarios';
import type { Preview } from '@storybook/web-components-vite';
import { moments } from '../stories/account/moment.js';
import { locales, themeNames } from './page-look.js';

const itemsOf = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  scenario: {
    description: 'Whose life the story shows',
    toolbar: {
      icon: 'users',
      dynamicTitle: true,
      items: [
        { value: '', title: 'The story’s own account' },
        ...SCENARIOS.map(({ name, title }) => ({ value: name, title, right: name })),
      ],
    },
  },
  moment: {
    description: 'The moment in the account’s life',
    toolbar: { icon: 'time', dynamicTitle: true, items: itemsOf(moments) },
  },
  scheme: {
    description: 'Light or dark',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: itemsOf({ page: 'As the page has it', light: 'Light', dark: 'Dark' }),
    },
  },
  theme: {
    description: 'A ready theme',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: '', title: 'No theme' },
        ...themeNames.map((name) => ({ value: name, title: name })),
      ],
    },
  },
  locale: {
    description: 'Language',
    toolbar: { icon: 'globe', dynamicTitle: true, items: itemsOf(locales) },
  },
  direction: {
    description: 'Direction of writing',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: itemsOf({
        auto: 'As the language has it',
        ltr: 'Left to right',
        rtl: 'Right to left',
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
