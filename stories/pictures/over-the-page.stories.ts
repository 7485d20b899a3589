import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { themeNames } from '../../.storybook/page-look.js';
import { eventually } from '../person.js';
import './picture-frames.js';
import type { Frame } from './picture-frames.js';
import { looks } from './picture-matrix.js';

const meta: Meta = {
  title: 'Pictures/Over the page',
  tags: ['!autodocs', 'picture', 'frames'],
  // Each frame is a story that is looked at by itself.
  parameters: { a11y: { options: { iframes: false } } },
};
export default meta;

/** How long a page of frames may take: each of them starts Storybook again. */
const framesMs = 60_000;

/** Stories in every look. */
const inEveryLook = (stories: readonly string[]): Frame[] =>
  stories.flatMap((story) =>
    looks.map(({ scheme, lang, dir }) => ({
      story,
      globals: `scheme:${scheme};locale:${lang}`,
      label: `${story.replace(/^.*?usage-/, '').replaceAll('-', ' ')}, ${scheme}, ${dir}`,
    })),
  );

/** Frames as high as what is in them, in pixels, so that nothing is cut; each has come when it reads `text`. */
function picture(frames: readonly Frame[], height: number, text: string): StoryObj {
  return {
    render: () =>
      html`<picture-frames .frames=${frames} style="--frame: ${height}px"></picture-frames>`,
    play: async ({ canvasElement }) => {
      await eventually(async () => {
        const texts = canvasElement.querySelector('picture-frames')?.texts ?? [];
        await expect(texts.filter((said) => said.includes(text))).toHaveLength(frames.length);
      }, framesMs);
    },
  };
}

export const Popovers = picture(
  inEveryLook(['elements-usage-clock-popover--moderate', 'elements-usage-clock-popover--low']),
  490,
  'acc_01J',
);

export const GuardrailDrawers = picture(
  inEveryLook(['panels-usage-guardrails--drawer-full']),
  640,
  'c6i.xlarge',
);

export const ScriptDrawers = picture(inEveryLook(['panels-usage-scripts--drawer-full']), 640, '22');

export const DeploymentDrawers = picture(
  inEveryLook(['panels-usage-models--drawer-full']),
  900,
  'support-blue',
);

/** Each ready theme, and none, in light and in dark. */
export const Themes = picture(
  ['', ...themeNames].flatMap((theme) =>
    (['light', 'dark'] as const).map((scheme) => ({
      story: 'elements-usage-page--low',
      globals: `scheme:${scheme};theme:${theme}`,
      label: `${theme === '' ? 'No theme' : theme}, ${scheme}`,
    })),
  ),
  1_520,
  '61.8 left',
);
