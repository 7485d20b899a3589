// Written by `npm run generate` from src/locales/messages: change it there.
export interface CoreMessages {
  readonly resource: { readonly credits: () => string; readonly runs: () => string };
  readonly value: { readonly unknown: () => string };
  readonly action: {
    readonly topUp: () => string;
    readonly upgrade: () => string;
    readonly contactSupport: () => string;
    readonly dismiss: () => string;
    readonly tryAgain: () => string;
    readonly close: () => string;
    readonly manageBilling: () => string;
  };
  readonly state: {
    readonly loading: () => string;
    readonly staleSince: (values: { readonly time: string }) => string;
    readonly failed: () => string;
  };
  readonly error: {
    readonly network: () => string;
    readonly timeout: () => string;
    readonly unauthorized: () => string;
    readonly forbidden: () => string;
    readonly notFound: () => string;
    readonly invalidRequest: () => string;
    readonly conflict: () => string;
    readonly rateLimited: () => string;
    readonly unavailable: () => string;
    readonly server: () => string;
    readonly unreadable: () => string;
    readonly aborted: () => string;
    readonly code: (values: { readonly code: string }) => string;
  };
}

export interface PageMessages {}
