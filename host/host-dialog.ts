import { html, nothing, render, type TemplateResult } from 'lit';
import { plans } from './plans.js';
import type { Simulation } from './simulator/simulation.js';

/** What is in the host's dialog: a question with choices, or only something to read. */
interface Question {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly price: string;
  }[];
  readonly submit: string;
  readonly chosen: (value: string) => void;
}

function dialogElement(): HTMLDialogElement {
  const dialog = document.querySelector<HTMLDialogElement>('#host-dialog');
  if (!dialog) throw new Error('The page has no #host-dialog.');
  return dialog;
}

function form(question: Question, dialog: HTMLDialogElement): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) {
      const value = new FormData(event.target).get('choice');
      if (typeof value === 'string') question.chosen(value);
    }
    dialog.close();
  };
  return html`
    <form @submit=${submit}>
      <h2 id="host-dialog-title">${question.title}</h2>
      <p>${question.text}</p>
      ${
        question.choices.length === 0
          ? nothing
          : html`<fieldset>
              ${question.choices.map(
                ({ value, label, price }, i) => html`
                  <label>
                    <input type="radio" name="choice" .value=${value} ?checked=${i === 0} />
                    ${label}<b>${price}</b>
                  </label>
                `,
              )}
            </fieldset>`
      }
      <footer>
        <button type="button" class="quiet" @click=${() => dialog.close()}>Not now</button>
        <button class="primary">${question.submit}</button>
      </footer>
    </form>
  `;
}

function ask(question: Question): void {
  const dialog = dialogElement();
  // A fresh form: what was chosen last time is not chosen now.
  render(nothing, dialog);
  render(form(question, dialog), dialog);
  if (!dialog.open) dialog.showModal();
}

const topUps = {
  credits: [
    { value: '50', label: '50 credits', price: '€25' },
    { value: '200', label: '200 credits', price: '€90' },
    { value: '1000', label: '1,000 credits', price: '€400' },
  ],
  runs: [
    { value: '10000', label: '10,000 tool runs', price: '€20' },
    { value: '100000', label: '100,000 tool runs', price: '€150' },
  ],
};

export function askWhichPlan(simulation: Simulation): void {
  ask({
    title: 'Upgrade Northwind',
    text: 'Your new plan starts immediately. You can change it at any time.',
    choices: plans
      .filter(({ plan }) => plan === 'paid')
      .map(({ id, name, about, price }) => ({ value: id, label: `${name}: ${about}`, price })),
    submit: 'Upgrade',
    chosen: (value) => {
      const plan = plans.find(({ id }) => id === value);
      if (plan) simulation.execute(plan.command);
    },
  });
}

export function askHowMuch(simulation: Simulation, resource: 'credits' | 'runs'): void {
  ask({
    title: resource === 'credits' ? 'Top up credits' : 'Top up tool runs',
    text: 'Available immediately. Unused credits and runs carry over to the next month.',
    choices: topUps[resource],
    submit: 'Top up',
    chosen: (value) => {
      simulation.execute({
        type: 'top-up',
        eventId: simulation.newId('top_up'),
        resource,
        amount: resource === 'runs' ? Number(value) : value,
      });
    },
  });
}

export function askSupport(accountId: string): void {
  ask({
    title: 'Contact support',
    text: `We reply within a day. Your message includes your account ID, ${accountId}.`,
    choices: [],
    submit: 'Send',
    chosen: () => undefined,
  });
}
