// The page, its charts and the documents are not needed before someone goes there.
import '@usage-kit/elements/define/usage-page.js';
import './harbor-documents';
