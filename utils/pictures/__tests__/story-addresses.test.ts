// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { purify } from '../../extraction/purify';
import { sanitise, serialise, viewOf } from '../../extraction/sanitise';
import { pictureAddresses } from '../story-addresses';

const lead = (url: string) => ({ leadImage: { url, alt: '', caption: null, credit: null } });
const NO_LEAD = { leadImage: null };

/** What the library shows of it. */
const shownIn = (html: string) =>
  [...sanitise(html, viewOf(document), purify).querySelectorAll('img')].map((image) =>
    image.getAttribute('src'),
  );

describe('the pictures of a saved story', () => {
  it('are the lead picture and those in the text, each once', () => {
    const html =
      '<p>a<img src="https://a.example/1.jpg" alt="x"></p><img alt="" src="https://a.example/2.jpg?a=1&amp;b=2">';
    expect(pictureAddresses(lead('https://a.example/2.jpg?a=1&b=2'), html)).toEqual([
      'https://a.example/2.jpg?a=1&b=2',
      'https://a.example/1.jpg',
    ]);
  });

  it('are found as they are shown, whatever their words and addresses are', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'a<>"\'&=/ \u00a0é;'), maxLength: 12 });
    const picture = fc.record({
      alt: letters,
      query: letters,
      host: fc.constantFrom('a.example', 'b.example'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, picture), { maxLength: 5 }), (parts) => {
        const body = document.createElement('div');
        for (const [words, { alt, query, host }] of parts) {
          const image = document.createElement('img');
          image.alt = alt;
          image.setAttribute('src', `https://${host}/x?${query}`);
          image.title = words;
          body.append(words, image);
        }
        const html = serialise(sanitise(body, viewOf(document), purify));
        expect(pictureAddresses(NO_LEAD, html)).toEqual([...new Set(shownIn(html))]);
      }),
    );
  });

  it.each([
    'data:image/png;base64,AAAA',
    'blob:https://a.example/1',
    'ftp://a.example/1.jpg',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user:pass@a.example/1.jpg',
    'https://localhost/1.jpg',
    'https://127.0.0.1/1.jpg',
    'https://192.168.0.1/logout',
    'https://router.local/x.png',
    'https://[::1]/x.png',
    'https://2130706433/x.png',
  ])('are of the web: not %s', (address) => {
    expect(pictureAddresses(lead(address), `<img src="${address}">`)).toEqual([]);
  });

  it('are no more than a gallery has', () => {
    const html = Array.from({ length: 200 }, (_none, at) => `<img src="https://a.example/${at}.jpg">`).join(
      '',
    );
    expect(pictureAddresses(NO_LEAD, html)).toHaveLength(80);
  });

  it('are not found in words, nor in time that grows with their square', () => {
    expect(pictureAddresses(NO_LEAD, '<p>&lt;img src="https://a.example/1.jpg"&gt;</p>')).toEqual([]);
    expect(pictureAddresses(NO_LEAD, '<img a="'.repeat(200_000))).toEqual([]);
    expect(pictureAddresses(NO_LEAD, `<img${' a'.repeat(300_000)}`)).toEqual([]);
  });
});
