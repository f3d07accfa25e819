/**
 * `npm run package`: the zips for the stores, and the sources that Mozilla asks for, into .output/packages, with their SHA-256.
 * With `--check` everything is built a second time, and the exit code says whether the bytes are the same. With `--sources` the
 * packages are built from the zip of the sources too, in an empty folder, as Mozilla's reviewers do.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFromSources } from './package/build-from-sources.ts';
import { readFiles, readFolder } from './package/read-folder.ts';
import { zipFiles } from './package/zip-files.ts';
import { runTool } from './run-tool.ts';

const TARGETS = [
  { name: 'chrome', folder: 'chrome-mv3', build: ['build'] },
  { name: 'firefox', folder: 'firefox-mv3', build: ['build', '-b', 'firefox', '--mv3'] },
];
const OUT = join('.output', 'packages');

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const packageName = (target: string): string => `bening-${version}-${target}.zip`;
const SOURCES = packageName('sources');

/** The zips by file name. */
function makeZips(): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'bening-package-'));
  try {
    const zips = new Map<string, Uint8Array>();
    for (const target of TARGETS) {
      process.env.BENING_OUT = folder;
      if (!runTool('wxt', target.build)) throw new Error(`The build for ${target.name} failed.`);
      zips.set(packageName(target.name), zipFiles(readFolder(join(folder, target.folder))));
    }
    return zips.set(SOURCES, zipFiles(readFiles(trackedFiles())));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const zips = makeZips();
const again = process.argv.includes('--check') ? makeZips() : null;
mkdirSync(OUT, { recursive: true });
for (const [name, bytes] of zips) {
  writeFileSync(join(OUT, name), bytes);
  const twin = again?.get(name);
  const verdict = twin ? (sha256(twin) === sha256(bytes) ? '  same twice' : '  DIFFERS') : '';
  if (verdict.endsWith('DIFFERS')) process.exitCode = 1;
  console.log(`${sha256(bytes)}  ${join(OUT, name)}  ${bytes.length} bytes${verdict}`);
}

if (process.argv.includes('--sources')) {
  const built = buildFromSources(zips.get(SOURCES)!, TARGETS);
  for (const [at, { name }] of TARGETS.entries()) {
    const same = sha256(built[at]!) === sha256(zips.get(packageName(name))!);
    if (!same) process.exitCode = 1;
    console.log(`${packageName(name)} from the sources: ${same ? 'the same bytes' : 'DIFFERS'}`);
  }
}
