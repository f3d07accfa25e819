import type { MessageKey } from '../../utils/i18n';
import type { RangeName } from '../../utils/settings/reading-options';
import type { Face, Theme, TypeSettings } from '../../utils/settings/types';

/** What a reader calls the choices. */
export const THEME_NAMES: Record<Theme, MessageKey> = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
};

export const FACE_NAMES: Record<Face, MessageKey> = {
  serif: 'faceSerif',
  sans: 'faceSans',
  system: 'faceSystem',
  legible: 'faceLegible',
  dyslexia: 'faceDyslexia',
};

export const ALIGNMENT_NAMES: Record<TypeSettings['align'], MessageKey> = {
  start: 'typeAlignStart',
  justify: 'typeAlignJustify',
};

/** What is chosen on a slider. */
export type SpacingName = Exclude<RangeName, 'fontSize'>;

export const SPACING_NAMES: Record<SpacingName, MessageKey> = {
  lineHeight: 'typeLineHeight',
  measure: 'typeMeasure',
  letterSpacing: 'typeLetterSpacing',
  wordSpacing: 'typeWordSpacing',
};
