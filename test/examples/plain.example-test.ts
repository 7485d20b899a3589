import { hostOf, testEveryHost } from './every-host.js';

testEveryHost('plain', hostOf('plain'));
