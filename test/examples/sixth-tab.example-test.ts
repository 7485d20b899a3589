import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { folderOf } from './example.js';
import { hostOf, testEveryHost } from './every-host.js';
import type { ServedExample } from './serve-example.js';

const file = pathToFileURL(join(folderOf('sixth-tab'), 'backend/with-documents.js')).href;
// eslint-disable-next-line no-unsanitized/method -- A file of the example beside this test.
const { withDocuments } = (await import(file)) as {
  readonly withDocuments: (backend: string) => Promise<ServedExample>;
};
const host = hostOf('sixth-tab', { front: withDocuments });
testEveryHost('sixth-tab', host);

const bodyRows = (page: Page) =>
  page.getByRole('table', { name: 'Documents' }).getByRole('row').filter({ hasText: /\d{4}/ });

void test('sixth-tab: the host’s list is a tab like the kit’s, with search, filter and order', async () => {
  const { page, complaints } = await host.open('/#usage');
  await page.getByRole('tab', { name: 'Custom Scripts' }).waitFor();
  const tabs = await page.getByRole('tab').allInnerTexts();
  assert.deepEqual(tabs, [
    'Overview',
    'Tools',
    'Models',
    'Guardrails',
    'Custom Scripts',
    'Documents',
  ]);
  await page.getByRole('tab', { name: 'Documents' }).click();
  // Of 240 documents, one each 5 hours and 31 minutes, 90 were read since 1 November.
  await page.getByText('90 documents').waitFor();
  await bodyRows(page).filter({ hasText: 'Invoice 1000' }).getByText('21 Nov 2026').waitFor();

  await page.getByRole('searchbox', { name: 'Search documents' }).fill('payslip 1004');
  await page.getByText('1 document', { exact: true }).waitFor();
  await page.getByRole('searchbox', { name: 'Search documents' }).fill('');
  await page.getByText('90 documents').waitFor();

  await page.getByRole('columnheader', { name: 'Pages' }).getByRole('button').click();
  await bodyRows(page).first().getByText('23', { exact: true }).waitFor();
  assert.deepEqual(complaints, []);
});

void test('sixth-tab: the page’s range is the list’s', async () => {
  const { page, complaints } = await host.open('/#usage');
  await page.getByRole('tab', { name: 'Documents' }).click();
  await page.getByText('90 documents').waitFor();
  await page.getByText('7 days', { exact: true }).click();
  // Seven days, today included: since 15 November.
  await page.getByText('29 documents').waitFor();
  assert.deepEqual(complaints, []);
});
