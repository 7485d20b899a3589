import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import '@usage-kit/elements/define/usage-page.js';

@Component({
  selector: 'app-usage-screen',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<usage-page />`,
})
export class UsageScreen {}
