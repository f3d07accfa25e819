import { describe, expect, it } from 'vitest';
import { makeParagraphs } from '../tidy/paragraphs';
import { toText } from '../to-text';
import { sentence, workspaceOf } from './page';

function paragraphsOf(html: string): string[] {
  const { body } = workspaceOf(html);
  makeParagraphs(body);
  return [...body.querySelectorAll('p')].map((p) => toText(p));
}

describe('makeParagraphs', () => {
  it('makes paragraphs of text between double breaks', () => {
    expect(paragraphsOf(`<div>${sentence(1)}<br><br>${sentence(2)}<br>\n<br>${sentence(3)}</div>`)).toEqual([
      sentence(1),
      sentence(2),
      sentence(3),
    ]);
  });

  it('takes a single break after a full line for a paragraph', () => {
    expect(paragraphsOf(`<div>${sentence(1)}<br>${sentence(2)}</div>`)).toEqual([sentence(1), sentence(2)]);
  });

  it('keeps short lines together: verse, addresses', () => {
    expect(paragraphsOf('<p>Jalan Merdeka 1<br>Bandung<br>Jawa Barat</p>')).toEqual([
      'Jalan Merdeka 1\nBandung\nJawa Barat',
    ]);
  });

  it('wraps bare text beside blocks, with its inline markup', () => {
    const { body } = workspaceOf(
      `<div><strong>Jakarta</strong> - ${sentence(1)}<p>${sentence(2)}</p>${sentence(3)}</div>`,
    );
    makeParagraphs(body);
    expect(body.querySelectorAll('p')).toHaveLength(3);
    expect(body.querySelector('p strong')?.textContent).toBe('Jakarta');
  });

  it('begins the first paragraph with the dateline that stands before it', () => {
    const [first, second] = [sentence(1), sentence(2)];
    expect(paragraphsOf(`<div><strong>Jakarta</strong> - <p>${first}</p><p>${second}</p></div>`)).toEqual([
      `Jakarta - ${first}`,
      second,
    ]);
    expect(paragraphsOf(`<p>Jakarta, CNN Indonesia --</p><p>${first}</p>`)).toEqual([
      `Jakarta, CNN Indonesia -- ${first}`,
    ]);
    expect(paragraphsOf(`<p>Warga tiba di balai desa sejak pagi.</p><p>${first}</p>`)).toHaveLength(2);
  });

  it('puts a bold label on a line of its own', () => {
    expect(paragraphsOf(`<p>${sentence(1)}<br><strong>Baca juga:</strong><br>${sentence(2)}</p>`)).toEqual([
      sentence(1),
      'Baca juga:',
      sentence(2),
    ]);
  });
});
