import type { CSSResultGroup } from 'lit';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';

/** For a panel that shows one list; its parts style themselves. */
export const panelStyles: CSSResultGroup = [tokens, base];
