import { expect } from '@open-wc/testing';
import { present } from '../../testing/present.js';
import { trendPicture, type TrendPicture } from './trend-picture.js';

const bar = { path: 'M4 11V6M8 11V3M12 11V8', dash: [], width: 2.4 };
const line = { path: 'M1 6h14', dash: [], width: 2 };
const keys = [
  { name: 'Credits', ink: 'rgb(255, 0, 0)', ...line },
  { name: 'Tool runs', ink: 'rgb(0, 255, 0)', ...bar },
  { name: 'At this pace', ink: 'rgb(0, 0, 255)', ...line },
];

function picture(width: number, rest: Partial<TrendPicture>): TrendPicture {
  const drawing = document.createElement('canvas');
  drawing.width = width;
  drawing.height = 100;
  drawing.style.cssText = `inline-size: ${width}px; block-size: 100px`;
  document.body.append(drawing);
  return {
    drawing,
    title: 'Usage trend',
    account: 'acc_1',
    lines: ['1–21 November 2026, UTC'],
    keys,
    axes: ['Credits', 'Tool runs'],
    dir: 'ltr',
    colors: { surface: 'rgb(255, 255, 255)', text: 'rgb(0, 0, 0)', muted: 'rgb(90, 90, 90)' },
    font: 'sans-serif',
    ...rest,
  };
}

/** Where each ink begins in the picture, from its left and from its top; undefined where it is not seen. */
async function inks(blob: Blob): Promise<({ x: number; y: number } | undefined)[]> {
  const image = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = present(canvas.getContext('2d'));
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return [0, 1, 2].map((channel) => {
    let found: { x: number; y: number } | undefined;
    for (let at = 0; at < data.length; at += 4) {
      const [own = 0, other = 0, third = 0] = [0, 1, 2].map(
        (step) => data[at + ((channel + step) % 3)],
      );
      if (own < 200 || other > 80 || third > 80) continue;
      const place = { x: (at / 4) % image.width, y: Math.floor(at / 4 / image.width) };
      found = { x: Math.min(found?.x ?? place.x, place.x), y: found?.y ?? place.y };
    }
    return found;
  });
}

interface Said {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Draws it, and notes what is written and where. */
async function written(shown: TrendPicture): Promise<{ blob: Blob; said: Said[] }> {
  const said: Said[] = [];
  const { prototype } = CanvasRenderingContext2D;
  const own = Object.getOwnPropertyDescriptor(prototype, 'fillText') ?? {};
  const fillText = own.value as (this: CanvasRenderingContext2D, ...args: unknown[]) => void;
  prototype.fillText = function (text, x, y) {
    const { actualBoundingBoxLeft, actualBoundingBoxRight } = this.measureText(text);
    said.push({ text, left: x - actualBoundingBoxLeft, right: x + actualBoundingBoxRight, y });
    fillText.call(this, text, x, y);
  };
  try {
    return { blob: await trendPicture(shown), said };
  } finally {
    Object.defineProperty(prototype, 'fillText', own);
  }
}

const of = (said: readonly Said[], text: string): Said =>
  present(said.find((each) => each.text.includes(text)));

describe('the picture of the trend', () => {
  afterEach(() => document.querySelectorAll('body > canvas').forEach((each) => each.remove()));

  it('explains what is drawn, in its ink, over the drawing', async () => {
    const { blob, said } = await written(picture(500, {}));
    const [credits, runs, ahead] = await inks(blob);
    expect(credits?.x).to.be.within(24, 28);
    expect(runs?.x).to.be.above(credits?.x ?? NaN);
    expect(ahead?.x).to.be.above(runs?.x ?? NaN);
    for (const { name } of keys) of(said, name);
    expect(of(said, 'At this pace').y).to.be.above(of(said, '2026').y);
    expect(ahead?.y).to.be.below(of(said, 'At this pace').y + 20);
  });

  it('has no key of what is not drawn', async () => {
    const { blob, said } = await written(picture(500, { keys: keys.slice(0, 2) }));
    expect((await inks(blob)).map((ink) => ink !== undefined)).to.deep.equal([true, true, false]);
    expect(said.map(({ text }) => text)).not.to.include('At this pace');
  });

  it('has its keys from the right where the page reads from there', async () => {
    const { blob, said } = await written(picture(500, { dir: 'rtl' }));
    const [credits, runs, ahead] = await inks(blob);
    // 500 pixels and a margin of 24 on both sides.
    expect(credits?.x).to.be.within(500 + 24 - 16, 500 + 24 - 12);
    expect(runs?.x).to.be.below(credits?.x ?? NaN);
    expect(ahead?.x).to.be.below(runs?.x ?? NaN);
    expect(of(said, 'acc_1').left).to.be.below(of(said, 'Usage trend').left);
  });

  it('says the account beside its title', async () => {
    const { said } = await written(picture(500, {}));
    expect(of(said, 'acc_1').left).to.be.above(of(said, 'Usage trend').right);
    expect(of(said, 'acc_1').y).to.be.closeTo(of(said, 'Usage trend').y, 4);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`holds all of it on the picture of a phone, ${dir}`, async () => {
      const account = 'acc_01J9ZK3V7Q01J9ZK3V7Q01J9ZK3V7Q01J9ZK3V7Q01J9ZK3V7Q';
      const { blob, said } = await written(picture(230, { account, dir }));
      const { width } = await createImageBitmap(blob);
      expect(said.length).to.be.above(6);
      for (const { text, left, right } of said) {
        expect(left, text).to.be.at.least(0);
        expect(right, text).to.be.at.most(width);
      }
      const read = said.map(({ text }) => text.replace(/[\u2066\u2069]/g, '')).join('');
      expect(read, 'no letter of the account is lost').to.include(account);
      const [credits, , ahead] = await inks(blob);
      expect(ahead?.y, 'on a row of its own').to.be.above((credits?.y ?? NaN) + 10);
    });
  }
});
