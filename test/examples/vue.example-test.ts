import { hostOf, testEveryHost } from './every-host.js';

testEveryHost('vue', hostOf('vue'));
