import { Component, effect, type ElementRef, input, output, viewChild } from '@angular/core';
import type { UsageEventDetails } from '@usage-kit/elements';

export type Wish = { kind: 'upgrade' | 'top-up' } & UsageEventDetails['usage-upgrade'];

/** Harbor’s own dialog: the kit only says what someone wants, and why. */
@Component({
  selector: 'app-plan-dialog',
  template: `
    <dialog #dialog aria-labelledby="plan-title" (close)="closed.emit()">
      @if (wish(); as wish) {
        <h2 id="plan-title">
          {{
            wish.kind === 'upgrade'
              ? 'Choose a bigger plan'
              : 'Buy more ' + resources[wish.resource]
          }}
        </h2>
        @if (wish.threshold === null) {
          <p>Account {{ wish.accountId }} asks for more {{ resources[wish.resource] }}.</p>
        } @else {
          <p>
            {{ wish.threshold }}% of the {{ resources[wish.resource] }} of account
            {{ wish.accountId }} are used.
          </p>
        }
        <form method="dialog"><button class="button button-primary">Close</button></form>
      }
    </dialog>
  `,
})
export class PlanDialog {
  readonly wish = input<Wish>();
  readonly closed = output();
  protected readonly resources = { credits: 'credits', runs: 'tool runs' };
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      if (this.wish()) this.dialog().nativeElement.showModal();
    });
  }
}
