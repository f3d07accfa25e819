// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageFaces } from '../page-faces';

/** jsdom has no fonts: these stand in for the browser's, whose own the end-to-end tests see. */
class FakeFace {
  constructor(
    readonly family: string,
    readonly bytes: Uint8Array,
    readonly descriptors: FontFaceDescriptors,
  ) {}
  load = () =>
    this.bytes.length > 0 ? Promise.resolve(this) : Promise.reject(new DOMException('', 'SyntaxError'));
}

function open(read = vi.fn(async (file: string) => btoa(file))) {
  const fonts = new Set<FakeFace>();
  const page = { fonts } as unknown as Document;
  const there = () => [...fonts].map(({ bytes }) => new TextDecoder().decode(bytes));
  return { faces: new PageFaces(page, read), read, there, fonts };
}

describe('PageFaces', () => {
  beforeEach(() => vi.stubGlobal('FontFace', FakeFace));

  it('brings a face of bytes, once', async () => {
    const { faces, read, there, fonts } = open();
    await faces.show('sans');
    await faces.show('sans');
    expect(there()).toEqual(['sans', 'sans-italic']);
    expect([...fonts].map(({ family, descriptors }) => [family, descriptors])).toEqual([
      ['Bening Sans', { style: 'normal', weight: '200 900' }],
      ['Bening Sans', { style: 'italic', weight: '200 900' }],
    ]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('brings nothing for the face of the device', async () => {
    const { faces, read } = open();
    await faces.show('system');
    expect(read).not.toHaveBeenCalled();
  });

  it('brings one of each for samples', async () => {
    const { faces, there } = open();
    await faces.show('serif');
    await faces.showSamples();
    expect(there()).toEqual(['serif', 'serif-italic', 'sans', 'legible', 'dyslexia']);
  });

  it('takes all away, also what is still under way', async () => {
    let arrive: (base64: string) => void = () => {};
    const coming = new Promise<string>((resolve) => (arrive = resolve));
    const { faces, there } = open(
      vi.fn((file) => (file === 'sans-italic' ? coming : Promise.resolve(btoa(file)))),
    );
    const showing = faces.show('sans');
    await vi.waitFor(() => expect(there()).toEqual(['sans']));
    faces.close();
    arrive(btoa('sans-italic'));
    await showing;
    await vi.waitFor(() => expect(there()).toEqual([]));
  });

  it('tries again what did not come', async () => {
    const { faces, read, there } = open();
    read.mockRejectedValueOnce(new Error('gone'));
    await expect(faces.show('serif')).rejects.toThrow('gone');
    await faces.show('serif');
    expect(there()).toEqual(['serif', 'serif-italic']);
  });
});
