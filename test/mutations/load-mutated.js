/** Preloaded into Node: it loads the mutated text in place of the file. TypeScript is compiled by whatever comes after. */
import { register } from 'node:module';

register('./load-mutated-hook.js', import.meta.url);
