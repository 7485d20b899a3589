import { expect } from 'chai';
import { describe, it } from 'node:test';
import { TrendSelection } from './trend-selection.js';

const drawn = (): TrendSelection => {
  const selection = new TrendSelection({ requestUpdate: () => undefined });
  selection.walkTo(3);
  selection.beginStretch(3);
  selection.show(7);
  return selection;
};

describe('TrendSelection', () => {
  it('keeps the stretch that is being drawn when the same points get other amounts', () => {
    const selection = drawn();
    selection.hold(21, { areSame: true });
    expect(selection.isStretch).to.equal(true);
    expect(selection.stretch).to.deep.equal([3, 7]);
  });

  it('lets a stretch go with the points that it was drawn over', () => {
    const selection = drawn();
    selection.hold(21, { areSame: false });
    expect(selection.isStretch).to.equal(false);
    expect(selection.active).to.equal(7);
    selection.hold(5, { areSame: false });
    expect(selection.active).to.equal(undefined);
  });
});
