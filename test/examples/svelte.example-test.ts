import { hostOf, testEveryHost } from './every-host.js';

testEveryHost('svelte', hostOf('svelte'));
