import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { all, focused, nameOf, one, textOf } from '../../../../../test/elements/screen.js';
import { axeFindings } from '../../testing/axe.js';
import { tokens } from '../../styles/tokens.js';
import { RangePickerPart } from './range-picker.js';

class Subject extends RangePickerPart {
  static override styles = [tokens, RangePickerPart.styles];
}
customElements.define('test-range-picker', Subject);

interface Shown {
  readonly picker: Subject;
  readonly chosen: string[];
}

async function show(properties: Partial<Subject> = {}): Promise<Shown> {
  const chosen: string[] = [];
  const picker = await fixture<Subject>(
    html`<test-range-picker
      @part-range=${(event: CustomEvent<string>) => chosen.push(event.detail)}
    ></test-range-picker>`,
  );
  Object.assign(picker, {
    now: Date.parse('2026-11-21T16:02:00Z'),
    days: { first: '2026-11-01', last: '2026-11-21' },
    ...properties,
  });
  await picker.updateComplete;
  return { picker, chosen };
}

const radio = (picker: Subject, name: string): HTMLInputElement =>
  one(picker, 'radio', name) as HTMLInputElement;
const date = (picker: Subject, name: string): HTMLInputElement =>
  one(picker, 'date', name) as HTMLInputElement;
const checked = (picker: Subject): string[] =>
  (all(picker, 'radio') as HTMLInputElement[]).filter((each) => each.checked).map(nameOf);

async function apply(picker: Subject, first: string, last: string): Promise<void> {
  if (all(picker, 'date').length === 0) {
    radio(picker, 'Custom…').click();
    await picker.updateComplete;
  }
  date(picker, 'From').value = first;
  date(picker, 'To').value = last;
  one(picker, 'button', 'Apply').click();
  await picker.updateComplete;
  await picker.updateComplete;
}

/**
 * Makes 31 January the 31st of February by the keyboard. Which part of the field is the month depends on the language
 * of the browser, which is neither that of the page nor always that of the machine.
 */
async function chooseDayThatDoesNotExist(input: HTMLInputElement): Promise<void> {
  for (const tabs of [0, 1, 2]) {
    input.value = '2026-01-31';
    input.blur();
    input.focus();
    for (let tab = 0; tab < tabs; tab += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowUp' });
    if (input.validity.badInput) return;
  }
  expect.fail('No part of the field is the month.');
}

describe('usage-part-range-picker', () => {
  it('offers the ranges of the product', async () => {
    const { picker } = await show();
    one(picker, 'radiogroup', 'Date range');
    expect(all(picker, 'radio').map(nameOf)).to.deep.equal([
      '24 h',
      '7 days',
      '30 days',
      '90 days',
      'This cycle',
      'Custom…',
    ]);
    expect(checked(picker)).to.deep.equal(['This cycle']);
  });

  it('chooses a preset at once, with a press and with the keyboard', async () => {
    const { picker, chosen } = await show();
    radio(picker, '30 days').click();
    expect(chosen).to.deep.equal(['30d']);
    radio(picker, '30 days').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(chosen).to.deep.equal(['30d', '7d']);
  });

  it('begins with the days on screen and takes a range with the button', async () => {
    const { picker, chosen } = await show();
    radio(picker, 'Custom…').click();
    await picker.updateComplete;
    expect(chosen).to.deep.equal([]);
    expect(date(picker, 'From').value).to.equal('2026-11-01');
    expect(date(picker, 'To').value).to.equal('2026-11-21');
    expect(date(picker, 'To').max).to.equal('2026-11-21');
    expect(textOf(picker)).to.include('Dates in UTC. Both days are included.');
    await apply(picker, '2026-11-03', '2026-11-05');
    expect(chosen).to.deep.equal(['2026-11-03/2026-11-05']);
  });

  it('shows a custom range that it is given', async () => {
    const { picker } = await show({ value: '2026-11-03/2026-11-05' });
    await picker.updateComplete;
    expect(checked(picker)).to.deep.equal(['Custom…']);
    expect(date(picker, 'From').value).to.equal('2026-11-03');
    expect(date(picker, 'To').value).to.equal('2026-11-05');
  });

  const refused: [first: string, last: string, field: string, message: string][] = [
    ['2026-11-05', '2026-11-04', 'To', 'The end date must be on or after the start date.'],
    ['2026-11-05', '2026-11-22', 'To', "The end date can't be in the future."],
    ['2026-11-22', '2026-11-23', 'From', "The start date can't be in the future."],
    ['', '2026-11-04', 'From', 'Enter a start date.'],
    ['2026-11-05', '', 'To', 'Enter an end date.'],
  ];
  for (const [first, last, field, message] of refused) {
    it(`says beside the field: ${message}`, async () => {
      const { picker, chosen } = await show();
      await apply(picker, first, last);
      const input = date(picker, field);
      expect(chosen).to.deep.equal([]);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(all(picker, 'alert').map(nameOf)).to.deep.equal([message]);
      expect(input.getAttribute('aria-describedby')).to.equal(all(picker, 'alert')[0]?.id);
      expect(focused()).to.equal(input);
    });
  }

  for (const field of ['From', 'To']) {
    it(`tells a day that does not exist from none, in the field ${field}`, async () => {
      const { picker, chosen } = await show();
      await apply(picker, '2026-02-01', '2026-03-01');
      chosen.length = 0;
      await chooseDayThatDoesNotExist(date(picker, field));
      await sendKeys({ press: 'Enter' });
      await picker.updateComplete;
      expect(chosen).to.deep.equal([]);
      expect(date(picker, field).getAttribute('aria-invalid')).to.equal('true');
      expect(all(picker, 'alert').map(nameOf)).to.deep.equal(["That date doesn't exist."]);
      date(picker, field).value = '2026-02-28';
      date(picker, field).dispatchEvent(new Event('input'));
      await picker.updateComplete;
      expect(all(picker, 'alert')).to.have.length(0);
    });
  }

  it('takes the message away when the days are right', async () => {
    const { picker, chosen } = await show();
    await apply(picker, '2026-11-05', '2026-11-04');
    date(picker, 'To').value = '2026-11-05';
    date(picker, 'To').dispatchEvent(new Event('input'));
    await picker.updateComplete;
    expect(all(picker, 'alert')).to.have.length(0);
    await apply(picker, '2026-11-05', '2026-11-05');
    expect(chosen).to.deep.equal(['2026-11-05/2026-11-05']);
  });

  it('goes by the day that it is in its zone', async () => {
    // 16:02 in UTC is 5:02 of the next day in Apia.
    const { picker, chosen } = await show({ timezone: 'Pacific/Apia' });
    await apply(picker, '2026-11-22', '2026-11-22');
    expect(chosen).to.deep.equal(['2026-11-22/2026-11-22']);
    expect(date(picker, 'To').max).to.equal('2026-11-22');
    expect(textOf(picker)).to.include('Dates in Pacific/Apia. Both days are included.');
    await apply(picker, '2026-11-22', '2026-11-23');
    expect(all(picker, 'alert').map(nameOf)).to.deep.equal([
      "The end date can't be in the future.",
    ]);
  });

  it('forbids no day before anyone knows the time', async () => {
    const { picker, chosen } = await show({ now: undefined });
    await apply(picker, '2030-01-01', '2030-01-02');
    expect(chosen).to.deep.equal(['2030-01-01/2030-01-02']);
  });

  it('goes back to a preset', async () => {
    const { picker, chosen } = await show({ value: '2026-11-03/2026-11-05' });
    radio(picker, '7 days').click();
    await picker.updateComplete;
    expect(chosen).to.deep.equal(['7d']);
    expect(all(picker, 'date')).to.have.length(0);
  });

  it('lines its fields up at the start on a phone', async () => {
    const { picker } = await show();
    const phone = picker.parentElement;
    phone?.style.setProperty('container-type', 'inline-size');
    phone?.style.setProperty('inline-size', '288px');
    await apply(picker, '2026-11-05', '2026-11-04');
    const at = (element: Element): DOMRect => element.getBoundingClientRect();
    const [first, last] = [at(date(picker, 'From')), at(date(picker, 'To'))];
    expect(first.left).to.equal(last.left);
    expect(first.width).to.equal(last.width);
    expect(first.right).to.equal(at(picker).right);
    expect(at(one(picker, 'button', 'Apply')).left).to.equal(first.left);
    expect(at(one(picker, 'alert')).left).to.equal(first.left);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds with a message, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const { picker } = await show();
      await apply(picker, '2026-11-05', '2026-11-04');
      expect(await axeFindings(picker)).to.deep.equal([]);
      await emulateMedia({ colorScheme: 'light' });
    });
  }
});
