import type { UsageEventDetails } from '@usage-kit/elements';
import type { Part } from './part';
import './style.css';

/** Nothing of a team is here before its part is loaded, not even the kit. */
const parts: Record<string, () => Promise<Part>> = {
  research: () => import('./research/mount'),
  support: () => import('./support/mount'),
};

for (const team of document.querySelectorAll<HTMLElement>('.team')) {
  const place = team.querySelector<HTMLElement>('.place')!;
  const button = team.querySelector('button')!;
  let unmount: (() => void) | undefined;

  const toggle = async (): Promise<void> => {
    if (unmount) {
      unmount();
      unmount = undefined;
    } else {
      const part = await parts[team.dataset['part']!]!();
      unmount = part.mount(place);
    }
    button.textContent = unmount ? 'Remove' : 'Put back';
  };
  button.addEventListener('click', () => void toggle());
  void toggle();
}

document.querySelector('#swap')!.addEventListener('click', () => {
  const teams = document.querySelector('.teams')!;
  // Moving a part takes it out and puts it in again; its live connection outlasts that.
  teams.prepend(teams.lastElementChild!);
});

const teams: Record<string, string> = { acc_01J9ZK3V7Q: 'Research', acc_01J6KESTRL: 'Support' };
const resources = { credits: 'credits', runs: 'tool runs' };

/** One dialog for all teams: every event says which account it is about. */
function openPlans(
  title: string,
  { accountId, resource, threshold }: UsageEventDetails['usage-upgrade'],
): void {
  const dialog = document.querySelector<HTMLDialogElement>('#plan')!;
  dialog.querySelector('h2')!.textContent = `${title} for ${teams[accountId] ?? accountId}`;
  dialog.querySelector('p')!.textContent =
    threshold === null
      ? `${accountId} asks for more ${resources[resource]}.`
      : `${threshold}% of the ${resources[resource]} of account ${accountId} are used.`;
  dialog.showModal();
}

document.addEventListener('usage-upgrade', ({ detail }) => openPlans('A bigger plan', detail));
document.addEventListener('usage-top-up', ({ detail }) =>
  openPlans(`More ${resources[detail.resource]}`, detail),
);
