import { bootstrapApplication } from '@angular/platform-browser';
import '@usage-kit/elements/define/usage-banners.js';
import '@usage-kit/elements/define/usage-clock.js';
import '@usage-kit/elements/define/usage-provider.js';
import { App } from './app';

await bootstrapApplication(App);
