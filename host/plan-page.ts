import { html, render } from 'lit';
import { plans } from './plans.js';
import type { Simulation } from './simulator/simulation.js';

/** Draws the page Settings > Billing > Plan, and again after each change of the account. */
export function drawPlanPage(simulation: Simulation): void {
  const now = document.querySelector<HTMLElement>('#plan-now');
  const list = document.querySelector<HTMLElement>('#plans');
  if (!now || !list) return;
  const draw = (): void => {
    const { plan, name } = simulation.engine.read.account();
    now.textContent = `${name} is on a ${plan === 'free' ? 'free' : 'paid'} plan.`;
    render(
      plans.map(
        ({ name: title, about, price, command }) => html`
          <article>
            <h2>${title}</h2>
            <p class="price">${price}</p>
            <p>${about}</p>
            <button type="button" class="quiet" @click=${() => simulation.execute(command)}>
              Choose ${title}
            </button>
          </article>
        `,
      ),
      list,
    );
  };
  simulation.subscribe(draw);
  draw();
}
