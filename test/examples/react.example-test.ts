import { hostOf, testEveryHost } from './every-host.js';

testEveryHost('react', hostOf('react'));
