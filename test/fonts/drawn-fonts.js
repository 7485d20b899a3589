/**
 * A command for tests: the families of the files that the browser draws an element's text in. No measurement tells
 * them, since fonts of one script share their widths.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<{ selector: string }>}
 */
export function drawnFonts() {
  return {
    name: 'drawn-fonts',
    async executeCommand({ command, payload, session }) {
      if (command !== 'drawn-fonts' || !payload) return undefined;
      const page = session.browser.getPage(session.id);
      const devTools = await page.context().newCDPSession(page);
      try {
        await devTools.send('DOM.enable');
        await devTools.send('CSS.enable');
        const { root } = await devTools.send('DOM.getDocument');
        const { nodeId } = await devTools.send('DOM.querySelector', {
          nodeId: root.nodeId,
          selector: payload.selector,
        });
        const { fonts } = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts.map(({ familyName }) => familyName);
      } finally {
        await devTools.detach();
      }
    },
  };
}
