import { describe, expect, it } from 'vitest';
import { liftLeadPicture } from '../pictures/lead-picture';
import { pictureKey } from '../pictures/picture-address';
import { pictureSize } from '../pictures/picture-size';
import { resolvePictures } from '../pictures/resolve-pictures';
import { sentence, workspaceOf } from './page';

const BASE = 'https://kabar.example/berita/1';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

function resolved(html: string) {
  const { body } = workspaceOf(html);
  resolvePictures(body, BASE);
  return body;
}
const sources = (html: string) =>
  [...resolved(html).querySelectorAll('img')].map((image) => image.getAttribute('src'));

describe('resolvePictures', () => {
  it.each([
    ['data-src', `<img src="${PIXEL}" data-src="/foto/satu.jpg">`],
    ['data-original', '<img src="/img/blank.gif" data-original="/foto/satu.jpg">'],
    [
      'data-srcset',
      `<img src="${PIXEL}" data-srcset="/foto/kecil.jpg 320w, /foto/satu.jpg 1200w, /foto/besar.jpg 4000w">`,
    ],
    ['srcset alone', '<img srcset="/foto/satu.jpg 2x">'],
    ['picture', `<picture><source srcset="/foto/satu.jpg"><img src="${PIXEL}"></picture>`],
    ['plain src', '<img src="/foto/satu.jpg">'],
    ['amp-img', '<amp-img src="/foto/satu.jpg" width="600" height="400"></amp-img>'],
    ['noscript copy', `<img src="${PIXEL}"><noscript><img src="/foto/satu.jpg"></noscript>`],
  ])('finds the real picture: %s', (_, html) => {
    expect(sources(html)).toEqual(['https://kabar.example/foto/satu.jpg']);
  });

  it('shows a picture once, whatever its size', () => {
    expect(
      sources('<img src="/foto/satu-300x200.jpg"><p>teks</p><img src="/foto/satu-1024x683.jpg">'),
    ).toHaveLength(1);
  });

  it('drops tracking pixels', () => {
    expect(
      sources(
        '<img src="https://hitung.example/p.gif" width="1" height="1"><img src="https://sb.scorecardresearch.com/p?c1=2">',
      ),
    ).toEqual([]);
  });

  it('refuses other schemes than http(s)', () => {
    expect(sources('<img src="javascript:alert(1)"><img src="file:///etc/passwd">')).toEqual([]);
  });

  it('keeps a caption with its picture', () => {
    const body = resolved(
      '<div><img src="/foto/satu.jpg"><p class="wp-caption-text">Warga berkumpul. Foto: Antara</p></div>',
    );
    expect(body.querySelector('figure > figcaption')?.textContent).toBe('Warga berkumpul. Foto: Antara');
  });
});

describe('pictureKey', () => {
  it('is the same for sizes of one picture and not for two pictures', () => {
    expect(pictureKey('https://a.example/x/rapat-300x200.jpg?w=1')).toBe(
      pictureKey('https://cdn.example/y/rapat_large.jpeg.webp'),
    );
    expect(pictureKey('https://a.example/rapat-1.jpg')).not.toBe(pictureKey('https://a.example/rapat-2.jpg'));
  });
});

describe('liftLeadPicture', () => {
  it('takes the lead picture out of the body and keeps its caption', () => {
    const body = resolved(
      `<figure><img src="/foto/satu-800x500.jpg"><figcaption>Balai desa</figcaption></figure><p>${sentence(1)}</p>`,
    );
    const lead = liftLeadPicture(body, {
      url: 'https://kabar.example/foto/satu.jpg',
      alt: '',
      caption: null,
      credit: null,
    });
    expect(lead?.caption).toBe('Balai desa');
    expect(body.querySelector('img')).toBeNull();
  });

  it('leaves other pictures in their place', () => {
    const body = resolved(`<p>${sentence(1)}</p><img src="/foto/dua.jpg">`);
    liftLeadPicture(body, {
      url: 'https://kabar.example/foto/satu.jpg',
      alt: '',
      caption: null,
      credit: null,
    });
    expect(body.querySelectorAll('img')).toHaveLength(1);
  });
});

describe('pictureSize', () => {
  const ADDRESS = 'https://kabar.example/foto/satu-800x450.jpg';
  const image = (attributes: string) => workspaceOf(`<img ${attributes}>`).body.querySelector('img')!;
  const came = (currentSrc: string, naturalWidth: number, naturalHeight: number) => {
    const of = image('width="300" height="200"');
    for (const [name, value] of Object.entries({ currentSrc, naturalWidth, naturalHeight }))
      Object.defineProperty(of, name, { value });
    return of;
  };

  it('is that of the picture that has come', () => {
    expect(pictureSize(came('https://kabar.example/foto/satu.jpg', 1200, 675), ADDRESS)).toEqual({
      width: 1200,
      height: 675,
    });
  });

  it('is what the page says where only a placeholder has come', () => {
    const stated = { width: 300, height: 200 };
    expect(pictureSize(came('https://kabar.example/img/tunggu.png', 16, 16), ADDRESS)).toEqual(stated);
    expect(pictureSize(came(PIXEL, 600, 600), ADDRESS)).toEqual(stated);
    expect(pictureSize(came(ADDRESS, 1, 1), ADDRESS)).toEqual(stated);
  });

  it.each([
    '',
    'width="300"',
    'width="100%" height="auto"',
    'width="1" height="1"',
    'width="1e9" height="20"',
  ])('is unknown with "%s"', (attributes) => expect(pictureSize(image(attributes), ADDRESS)).toBeNull());
});
