import { crc32, deflateSync } from 'node:zlib';

/** A real PNG of two colours, one over the other, as `[red, green, blue]` of 0 to 255. */
export function drawnPng(width: number, height: number, sky: number[], land: number[]): Buffer {
  const rows = Array.from({ length: height }, (_row, at) => [
    0,
    ...Array.from({ length: width }, () => (at < height * 0.6 ? sky : land)).flat(),
  ]);
  return Buffer.from([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk('IHDR', [...bigEndian(width), ...bigEndian(height), 8, 2, 0, 0, 0]),
    ...chunk('IDAT', [...deflateSync(Uint8Array.from(rows.flat()))]),
    ...chunk('IEND', []),
  ]);
}

function chunk(name: string, data: number[]): number[] {
  const named = [...new TextEncoder().encode(name), ...data];
  return [...bigEndian(data.length), ...named, ...bigEndian(crc32(Uint8Array.from(named)))];
}

function bigEndian(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}
