import { importTests } from './import-tests.js';

await importTests('engine');
