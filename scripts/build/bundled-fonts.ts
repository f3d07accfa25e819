import { fileURLToPath } from 'node:url';
import type { FaceFileName } from '../../utils/settings/face-files.ts';

/** Where each face comes from, and the name under which its licence (SIL OFL 1.1, all of them) is bundled with it. */
const PACKAGES: { name: string; licence: string; files: Partial<Record<FaceFileName, string>> }[] = [
  {
    name: '@fontsource-variable/literata',
    licence: 'literata',
    files: { serif: 'literata-latin-wght-normal', 'serif-italic': 'literata-latin-wght-italic' },
  },
  {
    name: '@fontsource-variable/source-sans-3',
    licence: 'source-sans-3',
    files: { sans: 'source-sans-3-latin-wght-normal', 'sans-italic': 'source-sans-3-latin-wght-italic' },
  },
  {
    name: '@fontsource-variable/atkinson-hyperlegible-next',
    licence: 'atkinson-hyperlegible-next',
    files: {
      legible: 'atkinson-hyperlegible-next-latin-wght-normal',
      'legible-italic': 'atkinson-hyperlegible-next-latin-wght-italic',
    },
  },
  {
    name: '@fontsource/opendyslexic',
    licence: 'opendyslexic',
    files: { dyslexia: 'opendyslexic-latin-400-normal', 'dyslexia-bold': 'opendyslexic-latin-700-normal' },
  },
];

interface PublicFile {
  absoluteSrc: string;
  relativeDest: string;
}

/** The fonts and their licences as public files of the build: `fonts/serif.woff2`, `licences/literata.txt`. */
export function bundledFonts(): PublicFile[] {
  return PACKAGES.flatMap(({ name, licence, files }) => [
    { absoluteSrc: inPackage(name, 'LICENSE'), relativeDest: `licences/${licence}.txt` },
    ...Object.entries(files).map(([file, source]) => ({
      absoluteSrc: inPackage(name, `files/${source}.woff2`),
      relativeDest: `fonts/${file}.woff2`,
    })),
  ]);
}

function inPackage(name: string, path: string): string {
  return fileURLToPath(new URL(`../../node_modules/${name}/${path}`, import.meta.url));
}

/** Addresses in style sheets that point at those files, and are not for the bundler to follow. */
export const FONT_ADDRESS = /^\/fonts\/[\w-]+\.woff2$/;
