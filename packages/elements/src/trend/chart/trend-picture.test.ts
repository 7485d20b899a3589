import { expect } from '@open-wc/testing';
import {
  canvasColor,
  recordCanvases,
  type Box,
  type CanvasRecorder,
  type Painted,
} from '../../testing/canvas-recorder.js';
import { present } from '../../testing/present.js';
import { trendPicture, type TrendPicture } from './trend-picture.js';

const bar = { path: 'M4 11V6M8 11V3M12 11V8', dash: [], width: 2.4 };
const line = { path: 'M1 6h14', dash: [], width: 2 };
const keys = [
  { name: 'Credits', ink: 'rgb(255, 0, 0)', ...line },
  { name: 'Tool runs', ink: 'rgb(0, 255, 0)', ...bar },
  { name: 'Projected', ink: 'rgb(0, 0, 255)', ...line, dash: [3, 5] },
];
const colors = { surface: 'rgb(255, 255, 255)', text: 'rgb(0, 0, 0)', muted: 'rgb(90, 90, 90)' };

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
    colors,
    font: getComputedStyle(document.documentElement).fontFamily,
    ...rest,
  };
}

const of = (painted: readonly Painted[], text: string): Box =>
  present(painted.find((each) => each.text.includes(text))).box;
const height = ({ top, bottom }: Box): number => bottom - top;
const isBesideInRow = (one: Box, other: Box): boolean =>
  one.top < other.bottom && other.top < one.bottom;

describe('the picture of the trend', () => {
  let recorder: CanvasRecorder;
  before(() => {
    recorder = recordCanvases();
  });
  after(() => recorder.stop());
  afterEach(() => document.querySelectorAll('body > canvas').forEach((each) => each.remove()));

  /** Makes the picture, and tells what is painted on it, and its size. */
  async function paint(
    shown: TrendPicture,
  ): Promise<{ painted: Painted[]; keyBoxes: (Box | undefined)[]; size: ImageBitmap }> {
    const blob = await trendPicture(shown);
    const canvas = present(recorder.canvases().at(-1));
    const painted = recorder.on(canvas);
    const size = await createImageBitmap(blob);
    expect(blob.type).to.equal('image/png');
    expect([size.width, size.height]).to.deep.equal([canvas.width, canvas.height]);
    const [ground, ...others] = painted;
    expect(ground?.ink, 'its ground').to.equal(canvasColor(colors.surface));
    expect(ground?.box).to.deep.equal({ left: 0, right: size.width, top: 0, bottom: size.height });
    expect(others.map(({ ink }) => ink)).not.to.include(canvasColor(colors.surface));
    const keyBoxes = keys.map(({ ink }) => {
      const drawn = painted.filter((each) => each.ink === canvasColor(ink));
      expect(drawn.length).to.be.at.most(1);
      expect(drawn.map(({ kind }) => kind)).not.to.include('fill');
      return drawn[0]?.box;
    });
    return { painted, keyBoxes, size };
  }

  it('explains what is drawn, in its ink, over the drawing', async () => {
    const shown = picture(500, {});
    const { painted, keyBoxes, size } = await paint(shown);
    const [credits, runs, ahead] = keyBoxes.map(present);
    expect(present(credits).left).to.be.within(24, 28);
    expect(present(runs).left).to.be.above(present(credits).right);
    expect(present(ahead).left).to.be.above(present(runs).right);
    const texts = painted.filter(({ text }) => text !== '').reverse();
    for (const [at, { name, dash, width, ink }] of keys.entries()) {
      const box = present(keyBoxes[at]);
      // The axes below are named alike.
      const words = texts.filter(({ text }) => text === name).at(-1);
      expect(present(words).box.left, name).to.be.above(box.right);
      expect(isBesideInRow(present(words).box, box), name).to.equal(true);
      expect(height(box), name).to.be.below(12);
      const key = present(painted.find((each) => each.ink === canvasColor(ink)));
      expect(key.lineWidth, name).to.be.closeTo(width, 0.001);
      expect(key.dash, name).to.deep.equal(dash);
    }
    expect(of(painted, 'Projected').top).to.be.above(of(painted, '2026').bottom);
    const drawing = present(painted.find(({ kind }) => kind === 'image')).box;
    expect(drawing).to.deep.equal({
      left: 24,
      right: 524,
      top: size.height - 124,
      bottom: size.height - 24,
    });
    for (const { box, text } of texts) expect(box.bottom, text).to.be.at.most(drawing.top);
  });

  it('has no key of what is not drawn', async () => {
    const { painted, keyBoxes } = await paint(picture(500, { keys: keys.slice(0, 2) }));
    expect(keyBoxes.map((box) => box !== undefined)).to.deep.equal([true, true, false]);
    expect(painted.map(({ text }) => text)).not.to.include('Projected');
  });

  it('has its keys from the right where the page reads from there', async () => {
    const { painted, keyBoxes } = await paint(picture(500, { dir: 'rtl' }));
    const [credits, runs, ahead] = keyBoxes.map(present);
    // 500 pixels and a margin of 24 on both sides.
    expect(present(credits).right).to.be.within(500 + 24 - 4, 500 + 24);
    expect(present(runs).right).to.be.below(present(credits).left);
    expect(present(ahead).right).to.be.below(present(runs).left);
    expect(of(painted, 'Projected').right).to.be.below(present(ahead).left);
    expect(of(painted, 'acc_1').left).to.be.below(of(painted, 'Usage trend').left);
  });

  it('says the account beside its title', async () => {
    const { painted } = await paint(picture(500, {}));
    expect(of(painted, 'acc_1').left).to.be.above(of(painted, 'Usage trend').right);
    expect(isBesideInRow(of(painted, 'acc_1'), of(painted, 'Usage trend'))).to.equal(true);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`holds all of it on the picture of a phone, ${dir}`, async () => {
      const account = 'acc_01J9ZK3V7Q01J9ZK3V7Q01J9ZK3V7Q01J9ZK3V7Q01J9ZK3V7Q';
      const { painted, keyBoxes, size } = await paint(picture(230, { account, dir }));
      const texts = painted.filter(({ text }) => text !== '');
      expect(texts.length).to.be.above(6);
      for (const { text, box } of texts) {
        expect(box.left, text).to.be.at.least(0);
        expect(box.right, text).to.be.at.most(size.width);
      }
      const read = texts.map(({ text }) => text.replace(/[\u2066\u2069]/g, '')).join('');
      expect(read, 'no letter of the account is lost').to.include(account);
      const [credits, , ahead] = keyBoxes;
      expect(present(ahead).top, 'on its own row').to.be.above(present(credits).bottom);
    });
  }
});
