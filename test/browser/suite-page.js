/**
 * The page that each browser test runs in. Its fonts come from packages, so that text is as wide here as on any
 * other machine. A test must not begin while the browser still measures with a font of the machine's, so the
 * runner is imported only after the faces for Latin text have loaded; the others load when a test shows them
 * (`document.fonts.ready`).
 */
const families = {
  inter: 'Inter Variable',
  'noto-sans-arabic': 'Noto Sans Arabic Variable',
  'noto-sans-devanagari': 'Noto Sans Devanagari Variable',
  'noto-sans-jp': 'Noto Sans JP Variable',
  'noto-sans-sc': 'Noto Sans SC Variable',
};

export const suiteFontFamily = `${Object.values(families)
  .map((name) => `'${name}'`)
  .join(', ')}, sans-serif`;

/** @param {string} runner The module that runs the tests of the page. */
export function suitePage(runner) {
  const links = Object.keys(families).map(
    (name) =>
      `<link rel="stylesheet" href="/node_modules/@fontsource-variable/${name}/index.css" />`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    ${links.join('\n    ')}
    <style>
      html { font-family: ${suiteFontFamily}; }
    </style>
  </head>
  <body>
    <script type="module">
      await Promise.all(['400', '600'].map((weight) => document.fonts.load(weight + ' 16px "Inter Variable"', 'Aé')));
      await import('/test/browser/cloneable-failures.js');
      await import(${JSON.stringify(runner)});
    </script>
  </body>
</html>`;
}
