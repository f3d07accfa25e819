import { aboutPage, ARTICLES, frontPage, pdf, plainText, readFixture } from '../../fixtures/index.ts';
import type { SiteServer } from './site-server.ts';

/** Puts every fixture at its own address. */
export function serveFixtures(server: SiteServer): void {
  for (const fixture of ARTICLES) {
    server.serve(fixture.url, { body: readFixture(fixture), headers: fixture.headers });
  }
  for (const page of [aboutPage, frontPage]) server.serve(page.url, { body: readFixture(page) });
  for (const file of [pdf, plainText]) server.serve(file.url, file);
}
