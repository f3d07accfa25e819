import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { closingInitials } from '../initials';
import { liftCredits } from '../lift-credits';
import { mergeCredits } from '../merge-credits';
import { metadataOf } from './page';

const LEAD =
  '<p>Warga Desa Sukamaju bergotong royong membersihkan saluran air pada Kamis pagi bersama puluhan relawan.</p>';
const CLOSE = '<p>“Kami berharap banjir tidak lagi datang ketika musim hujan tiba,” kata kepala desa.</p>';

function lift(html: string) {
  const body = new JSDOM(`<div id="b">${html}</div>`).window.document.querySelector('#b')!;
  const credits = liftCredits(body);
  return { ...credits, texts: credits.lifted.map((one) => one.text), html: body.innerHTML };
}

describe('closingInitials', () => {
  it.each([
    ['tutup Dedi.(tom/tra)', 'tom/tra'],
    ['kata dia. (mdk/ray)', 'mdk/ray'],
    ['kata dia. [tom]', 'tom'],
    ['kata dia. (red)', 'red'],
    ['kata dia. (Red)', 'Red'],
    ['katanya." (brl/guf)', 'brl/guf'],
    ['kata dia. (Dio/Ysl)', 'Dio/Ysl'],
    ['kata dia *(A/B)*', 'A/B'],
    ['kata dia. (abc-de)', 'abc-de'],
    ['kata dia.(*)', null],
    ['kata dia. ***', null],
  ])('%s', (text, initials) => {
    const found = closingInitials(text, false);
    expect(found).not.toBeNull();
    expect(found?.initials).toBe(initials);
  });

  it.each([
    'diperiksa Komisi Pemberantasan Korupsi (KPK)',
    'berlangsung pada Selasa (21/11/2023)',
    'diperiksa (KPK).',
    'melakukan terapi bicara (lisan)',
    'gubernur dan/atau wakilnya (dan/atau)',
    'dengan kecepatan tinggi (km/jam)',
    'menurut dia (Ilustrasi)',
    'tanpa kurung',
    '',
  ])('leaves %s', (text) => {
    expect(closingInitials(text, false)).toBeNull();
  });
});

describe('liftCredits', () => {
  it('takes credit lines at the end', () => {
    const found = lift(
      `${LEAD}${CLOSE}<p>Pewarta: Siti Aminah<br>Editor: Budi Santoso<br>Copyright © ANTARA 2026</p>`,
    );
    expect(found).toMatchObject({
      lines: ['Pewarta: Siti Aminah', 'Editor: Budi Santoso'],
      html: LEAD + CLOSE,
    });
  });

  it.each([
    ['<p>Editor: Budi Santoso</p>', 'Editor: Budi Santoso'],
    ['<p>Penulis: Siti Aminah; Editor: Budi Santoso</p>', 'Penulis: Siti Aminah; Editor: Budi Santoso'],
    ['<p><b>Reporter:</b> Siti Aminah</p><p>Sumber: Kantor Desa</p>', 'Reporter: Siti Aminah'],
    ['<p>Red: Budi Santoso</p>', 'Red: Budi Santoso'],
  ])('%s', (html, line) => {
    expect(lift(LEAD + CLOSE + html)).toMatchObject({ lines: [line], html: LEAD + CLOSE });
  });

  it('takes the lines behind the last paragraph’s breaks', () => {
    const found = lift(
      `${LEAD}<p>Mereka pulang menjelang sore hari setelah saluran bersih.<br>Editor: Budi Santoso<br>(tom/tra)</p>`,
    );
    expect(found).toMatchObject({
      lines: ['Editor: Budi Santoso'],
      texts: ['(tom/tra)', 'Editor: Budi Santoso'],
    });
    expect(found.html).toBe(`${LEAD}<p>Mereka pulang menjelang sore hari setelah saluran bersih.</p>`);
  });

  it('cuts initials off the last sentence, and out of elements of their own', () => {
    expect(lift(`${LEAD}<p>“Aman dan damai,” tutup Dedi.(tom/tra)</p>`)).toMatchObject({
      texts: ['(tom/tra)'],
      html: `${LEAD}<p>“Aman dan damai,” tutup Dedi.</p>`,
    });
    expect(lift(`${LEAD}<p>Aman dan damai. <strong>(mdk/ray)</strong></p>`).html).toBe(
      `${LEAD}<p>Aman dan damai.</p>`,
    );
    expect(lift(`${LEAD}${CLOSE}<p><b>(kpl/pur/ums)</b></p>${LEAD}`).html).toBe(LEAD + CLOSE + LEAD);
  });

  it('takes the reporter’s line at the start', () => {
    const found = lift(`<p>Laporan Wartawan Kabar Contoh, Siti Aminah</p>${LEAD}${CLOSE}`);
    expect(found).toMatchObject({
      lines: ['Laporan Wartawan Kabar Contoh, Siti Aminah'],
      html: LEAD + CLOSE,
    });
  });

  it.each([
    ['<p>Perkara itu ditangani Komisi Pemberantasan Korupsi (KPK)</p>'],
    ['<p>Editor film itu kemudian pulang ke kampung halamannya di Kota Contoh.</p>'],
    [
      '<p>Penulis: begitulah ia menyebut pekerjaannya kepada setiap orang yang bertanya di pasar pagi itu.</p>',
    ],
    [
      '<p>Sumber: warga setempat yang tidak mau disebut namanya karena takut akan keselamatan keluarganya.</p>',
    ],
    ['<p>Laporan wartawan itu dibantah. Polisi menyebut tidak ada korban.</p>'],
    ['<blockquote><p>Editor: Budi Santoso</p></blockquote>'],
  ])('leaves %s', (html) => {
    expect(lift(LEAD + html)).toMatchObject({ html: LEAD + html, lifted: [] });
  });

  it('gives the same when run again', () => {
    const once = lift(`${LEAD}${CLOSE}<p>Editor: Budi Santoso</p>`).html;
    expect(lift(once).html).toBe(once);
  });
});

describe('mergeCredits', () => {
  const credits = ['Penulis: Siti Aminah, Kabar Contoh', 'Editor: Budi Santoso', 'Penulis: Siti Aminah'];
  const site = { name: 'Kabar Contoh' };

  it('fills what metadata left open, without the outlet', () => {
    const merged = mergeCredits(metadataOf('<p>x</p>', { site }), credits);
    expect(merged).toMatchObject({
      authors: ['Siti Aminah'],
      editors: ['Budi Santoso'],
      from: { authors: 'text', editors: 'text' },
    });
  });

  it('leaves what metadata gave', () => {
    const head = '<meta name="author" content="Dewi Lestari">';
    expect(mergeCredits(metadataOf('<p>x</p>', { site, head }), credits).authors).toEqual(['Dewi Lestari']);
  });
});
