import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Hands a file to the browser to save. */
export class SavedFile implements ReactiveController {
  #url: string | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  save(blob: Blob, name: string): void {
    this.#forget();
    // It stays until the next one: a browser may start to read it later than at the click.
    this.#url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = this.#url;
    link.download = name;
    link.click();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  #forget(): void {
    if (this.#url !== undefined) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
  }
}
