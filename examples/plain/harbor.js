const $ = (selector) => document.querySelector(selector);
const show = (place, template) => place.replaceChildren($(template).content.cloneNode(true));

/** Yours asks your own server, which knows who is signed in. `why` is `first` or `expired`. */
const getToken = async () => 'demo-token';

function signIn() {
  show($('#app'), '#signed-in');
  $('usage-provider').getToken = getToken;
  $('#sign-out').addEventListener('click', signOut);
  route();
}

function signOut() {
  // With the provider goes its live connection.
  show($('#app'), '#signed-out');
  $('#sign-in').addEventListener('click', signIn);
}

function route() {
  const screen = location.hash === '#usage' ? '#usage' : '#home';
  for (const link of document.querySelectorAll('nav a')) {
    link.ariaCurrent = link.hash === screen ? 'page' : null;
  }
  show($('#screen'), screen);
}

const resources = { credits: 'credits', runs: 'tool runs' };

/** Harbor’s own dialog: the kit only says what someone wants, and why. */
function openPlans(title, { accountId, resource, threshold }) {
  $('#plan-title').textContent = title;
  $('#plan-reason').textContent =
    threshold === null
      ? `Account ${accountId} asks for more ${resources[resource]}.`
      : `${threshold}% of the ${resources[resource]} of account ${accountId} are used.`;
  $('#plan').showModal();
}

document.addEventListener('usage-upgrade', ({ detail }) =>
  openPlans('Choose a bigger plan', detail),
);
document.addEventListener('usage-top-up', ({ detail }) =>
  openPlans(`Buy more ${resources[detail.resource]}`, detail),
);
document.addEventListener('usage-auth-required', signOut);
addEventListener('hashchange', route);
signIn();
