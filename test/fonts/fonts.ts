import { executeServerCommand } from '@web/test-runner-commands';
import { suiteFontFamily } from '../browser/suite-page.js';

interface Face {
  readonly weight: string;
  readonly url: string;
  readonly unicodeRange?: string;
}

export interface Font {
  readonly family: string;
  /** What its files call themselves, or begin to. */
  readonly fileFamily: string;
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
    fileFamily: 'DejaVu Sans Mono',
    faces: [
      { weight: '400', url: `${packages}/dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf` },
      { weight: '700', url: `${packages}/dejavu-fonts-ttf/ttf/DejaVuSansMono-Bold.ttf` },
    ],
    samples: ['Overview', 'Übersicht', 'نظرة عامة'],
  },
  serif: {
    family: 'Serif Noto Serif',
    fileFamily: 'Noto Serif',
    faces: [
      { weight: '100 900', url: variable('noto-serif', 'latin'), unicodeRange: latinRange },
      { weight: '100 900', url: variable('noto-serif', 'latin-ext'), unicodeRange: 'U+0100-02BA' },
    ],
    samples: ['Overview', 'Übersicht', 'Kovač'],
  },
  cjk: {
    family: 'Noto Sans JP Variable',
    fileFamily: 'Noto Sans JP',
    faces: [],
    samples: ['Overview', '概要', '使用量'],
  },
  tall: {
    family: 'Tall Noto Nastaliq Urdu',
    fileFamily: 'Noto Nastaliq Urdu',
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

/** The families of the files that a text is drawn in, once all of them are there. */
async function filesDrawing(text: string, family: string, weight: string): Promise<string[]> {
  const probe = document.createElement('p');
  probe.id = 'font-probe';
  probe.style.fontFamily = family;
  probe.style.fontWeight = weight;
  probe.textContent = text;
  document.body.append(probe);
  // Laying it out asks for the slices that its letters are in.
  probe.getBoundingClientRect();
  await document.fonts.ready;
  const files = await executeServerCommand<string[], { selector: string }>('drawn-fonts', {
    selector: `#${probe.id}`,
  });
  probe.remove();
  return files;
}

/**
 * Writes the page in a font, with the suite's own behind it for the letters that it doesn't have. Fails if the browser
 * draws a sample in another font: a walk in that would pass and show nothing.
 */
export async function writePageIn(font: Font): Promise<void> {
  const { family, fileFamily, faces, samples } = font;
  for (const { weight, url, unicodeRange = 'U+0-10FFFF' } of faces) {
    document.fonts.add(new FontFace(family, `url(${url})`, { weight, unicodeRange }));
  }
  const page = `'${family}', ${suiteFontFamily}`;
  for (const text of samples) {
    for (const weight of ['400', '650']) {
      const files = await filesDrawing(text, page, weight);
      if (files.length === 0 || !files.every((file) => file.startsWith(fileFamily)))
        throw new Error(`"${text}" is drawn in ${files.join(', ')}, not in ${fileFamily}.`);
    }
  }
  document.documentElement.style.fontFamily = page;
}
