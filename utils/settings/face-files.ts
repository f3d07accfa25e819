import type { Face } from './types';

/** A bundled font, `fonts/<file>.woff2` in the built extension. components/ui/fonts.css tells our own pages the same. */
export interface FaceFile {
  file: string;
  family: string;
  style: 'normal' | 'italic';
  /** As in `@font-face`: one weight, or the range of a variable font. */
  weight: string;
}

/**
 * The files of each face, the one that most of a story needs first. OpenDyslexic comes without its italic: slanted
 * letters are what its readers are advised against (British Dyslexia Association, style guide 2023).
 */
export const FACE_FILES = {
  serif: [
    { file: 'serif', family: 'Bening Serif', style: 'normal', weight: '200 900' },
    { file: 'serif-italic', family: 'Bening Serif', style: 'italic', weight: '200 900' },
  ],
  sans: [
    { file: 'sans', family: 'Bening Sans', style: 'normal', weight: '200 900' },
    { file: 'sans-italic', family: 'Bening Sans', style: 'italic', weight: '200 900' },
  ],
  legible: [
    { file: 'legible', family: 'Bening Legible', style: 'normal', weight: '200 800' },
    { file: 'legible-italic', family: 'Bening Legible', style: 'italic', weight: '200 800' },
  ],
  dyslexia: [
    { file: 'dyslexia', family: 'Bening Dyslexia', style: 'normal', weight: '400' },
    { file: 'dyslexia-bold', family: 'Bening Dyslexia', style: 'normal', weight: '700' },
  ],
  system: [],
} as const satisfies Record<Face, readonly FaceFile[]>;

export type FaceFileName = (typeof FACE_FILES)[Face][number]['file'];

export const FACE_FILE_NAMES: FaceFileName[] = Object.values(FACE_FILES).flatMap((files) =>
  files.map(({ file }) => file),
);
