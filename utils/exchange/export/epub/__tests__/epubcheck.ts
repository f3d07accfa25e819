import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const JAR = ['/usr/bin/epubcheck', '/usr/share/java/epubcheck.jar'].find((path) => existsSync(path));

/** Debian: `apt-get install epubcheck`. */
export const hasEpubcheck = JAR !== undefined && !spawnSync('java', ['-version']).error;

/** What the W3C's checker finds fault with in an EPUB, a line each: errors and warnings. */
export function epubcheck(epub: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bening-epub-'));
  try {
    writeFileSync(join(folder, 'book.epub'), epub);
    const args = ['-jar', JAR as string, 'book.epub', '--json', 'report.json', '--quiet'];
    const { stderr } = spawnSync('java', args, { cwd: folder, encoding: 'utf8' });
    if (!existsSync(join(folder, 'report.json'))) throw new Error(`epubcheck: ${stderr}`);
    const { messages } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
    return messages
      .filter(({ severity }) => severity !== 'USAGE' && severity !== 'INFO')
      .flatMap(({ severity, ID, message, locations }) =>
        locations.map(({ path, line }) => `${severity} ${ID} ${path}:${line} ${message}`),
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Report {
  messages: {
    ID: string;
    severity: string;
    message: string;
    locations: { path: string; line: number }[];
  }[];
}
