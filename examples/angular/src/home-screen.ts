import { Component, input } from '@angular/core';

@Component({
  selector: 'app-home-screen',
  template: `
    <h1>Good afternoon, {{ name() }}</h1>
    <p class="lead">Your agents have been busy today.</p>
    <ul class="agents">
      <li><strong>Invoice matcher</strong><span>128 invoices matched</span></li>
      <li><strong>Ticket triage</strong><span>41 tickets sorted, 2 for you</span></li>
      <li><strong>Contract clause finder</strong><span>Reading 12 contracts</span></li>
    </ul>
  `,
})
export class HomeScreen {
  readonly name = input.required<string>();
}
