// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../messages.js';

const messages: PageMessages = {};
export default messages;
