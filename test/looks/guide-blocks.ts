/** The code blocks in one language under a heading of a guide, as they are there. */
export function guideBlocks(guide: string, heading: string, language: string): string[] {
  const section = guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, of]) => of === language)
    .map(([, , code = '']) => code);
}
