import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { UsageEventMap } from '@usage-kit/elements';
import { HomeScreen } from './home-screen';
import { PlanDialog, type Wish } from './plan-dialog';
import { billingUrl, getToken, session } from './session';
import { UsageScreen } from './usage-screen';

@Component({
  selector: 'app-root',
  imports: [HomeScreen, PlanDialog, UsageScreen],
  // Angular lets tags with a dash through.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  host: { '(window:hashchange)': 'follow()' },
  templateUrl: './app.html',
})
export class App {
  protected readonly session = session;
  protected readonly billingUrl = billingUrl;
  protected readonly getToken = getToken;

  protected readonly signedIn = signal(true);
  protected readonly wish = signal<Wish | undefined>(undefined);
  protected readonly hash = signal(location.hash);
  protected readonly isUsage = computed(() => this.hash() === '#usage');

  protected follow(): void {
    this.hash.set(location.hash);
  }

  protected upgrade({ detail }: UsageEventMap['usage-upgrade']): void {
    this.wish.set({ kind: 'upgrade', ...detail });
  }

  protected topUp({ detail }: UsageEventMap['usage-top-up']): void {
    this.wish.set({ kind: 'top-up', ...detail });
  }
}
