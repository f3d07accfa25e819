import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip, BrokenZip, type ZipReader } from '../read-zip';
import { writeZip, ZipTooLarge, type ZipFile } from '../write-zip';

const MOMENT = new Date('2026-11-22T10:00:00Z');
const FILES: ZipFile[] = [
  { path: 'mimetype', content: 'application/epub+zip', as: 'bare' },
  { path: 'berita/harga beras.md', content: 'Harga beras turun.\n'.repeat(5_000) },
  // What a scanner of signatures stumbles over: a zip in the zip.
  { path: 'gambar/é.zip', content: zipSync({ 'a.txt': new Uint8Array([1, 2, 3]) }), as: 'packed' },
  { path: 'kosong.txt', content: '' },
  {
    path: 'baris.jsonl',
    content: (async function* () {
      for (let line = 0; line < 100; line++) yield `{"line":${line}}\n`;
    })(),
  },
];

async function write(files: ZipFile[], limits?: { files: number; bytes: number }): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeZip(files, MOMENT, limits)) parts.push(part);
  return new Blob(parts);
}

async function open(file: Blob): Promise<ZipReader> {
  const outcome = await openZip(file);
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.zip;
}

async function contents(zip: ZipReader): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of zip.entries) {
    const decoder = new TextDecoder();
    found[entry.path] = '';
    for await (const piece of zip.read(entry)) found[entry.path] += decoder.decode(piece, { stream: true });
  }
  return found;
}

const written = await write(FILES);
const bytes = new Uint8Array(await written.arrayBuffer());

describe('a zip that was written', () => {
  test('is what fflate reads', () => {
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(FILES.map(({ path }) => path));
    expect(new TextDecoder().decode(files['baris.jsonl'])).toMatch(/^\{"line":0\}\n[^]*\{"line":99\}\n$/);
    expect(bytes.length).toBeLessThan(5_000);
  });

  test.skipIf(spawnSync('unzip', ['-v']).error)('is what the unzip command reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bening-zip-'));
    writeFileSync(join(folder, 'a.zip'), bytes);
    execFileSync('unzip', ['-q', 'a.zip'], { cwd: folder });
    expect(readFileSync(join(folder, 'berita/harga beras.md'), 'utf8')).toHaveLength(95_000);
    rmSync(folder, { recursive: true });
  });

  test('is what our own reader reads', async () => {
    const zip = await open(written);
    const read = await contents(zip);
    const decode = (file: Uint8Array) => new TextDecoder().decode(file);
    expect(read).toEqual(
      Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, decode(file)])),
    );
  });

  test('holds its first file bare, for EPUB', () => {
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('is refused where it would not fit', async () => {
    await expect(write(FILES.slice(0, 3), { files: 2, bytes: 1e9 })).rejects.toThrow(ZipTooLarge);
    await expect(write(FILES.slice(0, 3), { files: 9, bytes: 200 })).rejects.toThrow(ZipTooLarge);
  });
});

describe('a zip that was harmed', () => {
  test('is told apart: cut off, no zip, empty', async () => {
    expect(await openZip(written.slice(0, written.size - 30))).toEqual({ ok: false, fault: 'truncated' });
    expect(await openZip(written.slice(0, 100))).toEqual({ ok: false, fault: 'truncated' });
    expect(await openZip(new Blob(['<html>tidak ada</html>']))).toEqual({ ok: false, fault: 'not-zip' });
    expect(await openZip(new Blob([]))).toEqual({ ok: false, fault: 'not-zip' });
  });

  test('never gives other bytes than were put in', async () => {
    const whole = await contents(await open(written));
    for (let at = 0; at < bytes.length; at += 7) {
      const harmed = bytes.slice();
      harmed[at] = (harmed[at] as number) ^ 0x55;
      const outcome = await openZip(new Blob([harmed]));
      if (!outcome.ok) continue;
      const read = await contents(outcome.zip).catch((error: unknown) => {
        expect(error).toBeInstanceOf(BrokenZip);
        return null;
      });
      if (read) expect(Object.values(read)).toEqual(Object.values(whole));
    }
  });

  test('does not unfold to more than it announced', async () => {
    const bomb = zipSync({ 'bom.txt': new Uint8Array(50_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 1_000, true);
    const zip = await open(new Blob([bomb]));
    let read = 0;
    const all = async () => {
      for await (const piece of zip.read(zip.entries[0]!)) read += piece.length;
    };
    await expect(all()).rejects.toThrow('damaged');
    expect(read).toBeLessThanOrEqual(1_000);
  });
});
