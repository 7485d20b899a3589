import { hostOf, testEveryHost } from './every-host.js';

testEveryHost('angular', hostOf('angular'));
