import { present } from './present.js';
import { until } from './until.js';

export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Notes each file that the page would have saved: the browser saves one at the click on a link that nobody sees. */
export class SavedFiles {
  readonly files: SavedFile[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- It is put back.
  readonly #createObjectURL = URL.createObjectURL;

  constructor() {
    const blobs = new Map<string, Blob>();
    const { files } = this;
    URL.createObjectURL = (object: Blob | MediaSource) => {
      const url = this.#createObjectURL.call(URL, object);
      if (object instanceof Blob) blobs.set(url, object);
      return url;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({ name: this.download, blob: present(blobs.get(this.href)) });
    };
  }

  /** The first file, once it has been saved. */
  async first(): Promise<SavedFile> {
    await until(() => this.files.length > 0, 'a saved file');
    return present(this.files[0]);
  }

  restore(): void {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    URL.createObjectURL = this.#createObjectURL;
  }
}
