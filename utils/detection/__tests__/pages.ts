import { JSDOM } from 'jsdom';
import { collectSignals } from '../collect-signals';
import { decidePage } from '../decide-page';
import type { PageDecision, PageSignals } from '../types';

/** Texts written for these tests, in the three languages that news here comes in. */
export const TEXT = {
  id: [
    'Warga Desa Sukamaju bergotong royong memperbaiki jembatan bambu yang rusak karena banjir pada Senin pagi.',
    'Kepala desa mengatakan bahwa jembatan itu bisa dilalui sepeda motor lagi sebelum pekan depan berakhir.',
    'Bantuan semen dari pemerintah kabupaten sudah tiba, sedangkan kayu dibeli dengan uang kas warga sendiri.',
    'Menurut dia, anak-anak sekolah harus memutar sejauh tiga kilometer selama jembatan itu belum selesai.',
    'Polisi berjaga di kedua ujung jembatan agar tidak ada kendaraan berat yang melintas sampai cor mengeras.',
  ],
  ms: [
    'Penduduk Kampung Seri Indah membaiki jambatan buluh yang rosak kerana banjir pada pagi Isnin.',
    'Ketua kampung berkata bahawa jambatan itu boleh dilalui motosikal semula sebelum hujung minggu depan.',
    'Bantuan simen daripada kerajaan negeri sudah tiba, manakala kayu dibeli dengan wang tabung penduduk sendiri.',
    'Menurut beliau, murid sekolah terpaksa memutar sejauh tiga kilometer selepas jambatan itu ditutup.',
    'Polis berkawal di kedua-dua hujung jambatan supaya tiada kenderaan berat melintas, iaitu sehingga siap.',
  ],
  en: [
    'Residents of Sukamaju village have been repairing the bamboo bridge that was damaged by the flood on Monday.',
    'The village head said that motorcycles would be able to cross it again before the end of the next week.',
    'Cement from the regency has arrived at the site, and the timber was bought with money from the village fund.',
    'Children had to walk three kilometres to their school for as long as the bridge was not finished, he said.',
    'Officers were standing at both ends of the bridge so that no heavy vehicle would cross it for the time being.',
  ],
};

export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('');

export const headlines = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/b/${i}">Judul berita pilihan pembaca nomor ${i + 1}</a></li>`,
  ).join('');

export const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="card"><h3><a href="/b/${i}">Judul berita pilihan pembaca nomor ${i + 1}</a></h3>` +
      `<div><p>Cuplikan berita yang cukup panjang agar tampak seperti satu paragraf utuh, nomor ${i + 1}.</p></div></div>`,
  ).join('');

export interface TestPage {
  url?: string;
  lang?: string;
  title?: string;
  head?: string;
  body?: string;
}

export const STORY_URL = 'https://kabar.example/daerah/2024/05/17/warga-perbaiki-jembatan-bambu';
export const STORY_TITLE = 'Warga Perbaiki Jembatan Bambu';

export function signalsOf({
  url = STORY_URL,
  lang,
  title = '',
  head = '',
  body = '',
}: TestPage): PageSignals {
  const html = `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  return collectSignals(new JSDOM(html, { url }).window.document, url);
}

export function decide(page: TestPage): PageDecision {
  return decidePage(signalsOf(page), null);
}
