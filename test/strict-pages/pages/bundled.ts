/** A host's own bundle with the kit in it: one Lit, the host's. */
import '@usage-kit/elements/define/all.js';

const provider = document.querySelector('usage-provider');
if (provider) provider.getToken = () => Promise.resolve('demo-token');
