import { fromBase64 } from '../../utils/base64';
import { FACE_FILES, type FaceFile, type FaceFileName } from '../../utils/settings/face-files';
import type { Face } from '../../utils/settings/types';

/**
 * The reading faces in a page, for as long as the popup is open. They are made of bytes that the background sends:
 * no policy of the page can forbid that, and no file of ours is opened to the web for it.
 */
export class PageFaces {
  readonly #added = new Map<string, Promise<FontFace>>();
  #closed = false;

  /** `read`: a file of ours, in base64. */
  constructor(
    private readonly page: Document,
    private readonly read: (file: FaceFileName) => Promise<string>,
  ) {}

  /** Brings all files of a face, one after another; text set in it changes when each is there. */
  async show(face: Face): Promise<void> {
    for (const file of FACE_FILES[face]) await this.#add(file);
  }

  /** Brings what shows each face's look. */
  async showSamples(): Promise<void> {
    for (const [first] of Object.values(FACE_FILES)) if (first) await this.#add(first);
  }

  /** Takes them away again. */
  close(): void {
    this.#closed = true;
    for (const added of this.#added.values()) {
      void added.then((font) => this.page.fonts.delete(font)).catch(() => undefined);
    }
  }

  #add(file: FaceFile & { file: FaceFileName }): Promise<FontFace> {
    const there = this.#added.get(file.file);
    if (there) return there;
    const loading = this.#load(file);
    this.#added.set(file.file, loading);
    // What did not come may come another time.
    loading.catch(() => this.#added.delete(file.file));
    return loading;
  }

  async #load({ file, family, style, weight }: FaceFile & { file: FaceFileName }): Promise<FontFace> {
    const font = new FontFace(family, fromBase64(await this.read(file)), { style, weight });
    // Added once it is ready: text would be invisible while the browser decodes it.
    await font.load();
    if (!this.#closed) this.page.fonts.add(font);
    return font;
  }
}
