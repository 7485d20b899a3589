import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@usage-kit/elements/define/usage-banners.js';
import '@usage-kit/elements/define/usage-clock.js';
import '@usage-kit/elements/define/usage-provider.js';
import { App } from './app';
import './style.css';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
