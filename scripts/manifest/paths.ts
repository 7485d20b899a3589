import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const elementsPackage = join(root, 'packages/elements');
export const elementsSource = join(elementsPackage, 'src');
