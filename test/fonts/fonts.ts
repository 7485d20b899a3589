import { suiteFontFamily } from '../browser/suite-page.js';

interface Face {
  readonly weight: string;
  readonly url: string;
  readonly unicodeRange?: string;
}

export interface Font {
  readonly family: string;
  /** The faces that the page doesn't have yet. */
  readonly faces: readonly Face[];
  /** A text for each script that the font itself must draw. */
  readonly samples: readonly string[];
}

const packages = '/test/fonts/node_modules';
const latinRange = 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-206F, U+20AC, U+2212';
const arabicRange = 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFC';

const variable = (name: string, script: string): string =>
  `${packages}/@fontsource-variable/${name}/files/${name}-${script}-wght-normal.woff2`;

export const fonts = {
  wide: {
    family: 'Wide DejaVu Sans Mono',
    faces: [
      { weight: '400', url: `${packages}/dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf` },
      { weight: '700', url: `${packages}/dejavu-fonts-ttf/ttf/DejaVuSansMono-Bold.ttf` },
    ],
    samples: ['Overview', 'Übersicht', 'نظرة عامة'],
  },
  serif: {
    family: 'Serif Noto Serif',
    faces: [
      { weight: '100 900', url: variable('noto-serif', 'latin'), unicodeRange: latinRange },
      { weight: '100 900', url: variable('noto-serif', 'latin-ext'), unicodeRange: 'U+0100-02BA' },
    ],
    samples: ['Overview', 'Übersicht', 'Kovač'],
  },
  cjk: { family: 'Noto Sans JP Variable', faces: [], samples: ['Overview', '概要', '使用量'] },
  tall: {
    family: 'Tall Noto Nastaliq Urdu',
    faces: [
      { weight: '400 700', url: variable('noto-nastaliq-urdu', 'latin'), unicodeRange: latinRange },
      {
        weight: '400 700',
        url: variable('noto-nastaliq-urdu', 'arabic'),
        unicodeRange: arabicRange,
      },
    ],
    samples: ['Overview', 'نظرة عامة'],
  },
} satisfies Readonly<Record<string, Font>>;

export type FontName = keyof typeof fonts;

function widthIn(family: string, text: string): number {
  const probe = document.createElement('span');
  probe.style.cssText = 'position: absolute; white-space: nowrap; font-size: 100px';
  probe.style.fontFamily = family;
  probe.textContent = text;
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}

/**
 * Writes the page in a font, with the suite's own behind it for the letters that it doesn't have. Fails if the browser
 * didn't load the font or draws a sample as wide without it: a walk in a fallback font would pass and show nothing.
 */
export async function writePageIn(font: Font): Promise<void> {
  const { family, faces, samples } = font;
  for (const { weight, url, unicodeRange = 'U+0-10FFFF' } of faces) {
    document.fonts.add(new FontFace(family, `url(${url})`, { weight, unicodeRange }));
  }
  const page = `'${family}', ${suiteFontFamily}`;
  for (const text of samples) {
    for (const weight of ['400', '650']) {
      const css = `${weight} 16px '${family}'`;
      const loaded = await document.fonts.load(css, text);
      await document.fonts.load(`${weight} 16px ${suiteFontFamily}`, text);
      if (loaded.length === 0 || !document.fonts.check(css, text))
        throw new Error(`${family} has no face for "${text}".`);
    }
    if (widthIn(page, text) === widthIn(suiteFontFamily, text))
      throw new Error(`"${text}" is not drawn in ${family}.`);
  }
  document.documentElement.style.fontFamily = page;
}
