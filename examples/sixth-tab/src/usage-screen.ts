// The page, its charts and the documents are not needed before someone goes there.
import '@usage-kit/elements/define/usage-page.js';
import { documentsList } from './harbor-documents';

/** Gives the documents’ tab its list. */
export function describeTabs(): void {
  const documents = document.querySelector('usage-list');
  if (documents) documents.list = documentsList;
}
