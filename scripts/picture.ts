/** Takes the README's picture of the host page. Run it after a change that shows. */
import { openHostPage } from '../test/browser/host-page.js';

const host = await openHostPage();
const { page } = host;
await page.addStyleTag({ content: '#simulator-toggle { display: none }' });
await page.setViewportSize({ width: 1280, height: 980 });
await page.evaluate(() =>
  document.querySelector('simulator-panel')?.dispatchEvent(new Event('close')),
);
await page.getByRole('img', { name: /trend/i }).or(page.locator('canvas')).first().waitFor();
await page.waitForTimeout(1000);
await page.screenshot({ path: 'docs/images/usage-page.png' });
await host.close();
