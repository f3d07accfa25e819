/** `npm run lint:package`: Mozilla's linter over the package for Firefox; anything but the known warnings fails. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { whyExpected } from './package/known-warnings.ts';

interface Report {
  errors: Finding[];
  notices: Finding[];
  warnings: Finding[];
}
interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

const FOLDER = join('.output', 'packages');
const name = readdirSync(FOLDER).find((file) => file.endsWith('-firefox.zip'));
if (!name) throw new Error(`No package for Firefox in ${FOLDER}: npm run package makes it.`);
const zip = join(FOLDER, name);
const files = unzipSync(new Uint8Array(readFileSync(zip)));

const args = ['lint', '--source-dir', zip, '--no-config-discovery', '--output', 'json'];
const report = JSON.parse(
  execFileSync(join('node_modules', '.bin', 'web-ext'), args, { encoding: 'utf8' }),
) as Report;

for (const finding of [...report.errors, ...report.notices, ...report.warnings]) {
  const { code, message, file = '', line = 0, column = 0 } = finding;
  const source = files[file];
  const known = source && report.warnings.includes(finding) && whyExpected(strFromU8(source), line, column);
  console.log(`${known ? 'known' : 'NEW  '}  ${file}:${line}:${column}  ${code}  ${known || message}`);
  if (!known) process.exitCode = 1;
}
