const find = (selector) => document.querySelector(selector);

// With the provider goes its live connection.
function signOut() {
  find('#app').remove();
  find('#signed-out').hidden = false;
}

const resources = { credits: 'credits', runs: 'tool runs' };

/** Harbor’s own dialog: the kit only says what someone wants, and why. */
function openPlans(title, { accountId, resource, threshold }) {
  find('#plan-title').textContent = title;
  find('#plan-reason').textContent =
    threshold === null
      ? `Account ${accountId} asks for more ${resources[resource]}.`
      : `${threshold}% of the ${resources[resource]} of account ${accountId} are used.`;
  find('#plan').showModal();
}

document.addEventListener('usage-upgrade', ({ detail }) =>
  openPlans('Choose a bigger plan', detail),
);
document.addEventListener('usage-top-up', ({ detail }) =>
  openPlans(`Buy more ${resources[detail.resource]}`, detail),
);
document.addEventListener('usage-auth-required', signOut);
find('#sign-out').addEventListener('click', signOut);
find('#sign-in').addEventListener('click', () => location.reload());
