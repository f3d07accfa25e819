import { t, type MessageKey } from '../../utils/i18n';
import type { Colour } from '../../utils/notes/types';

const NAMES: Record<Colour, MessageKey> = {
  yellow: 'notesYellow',
  green: 'notesGreen',
  blue: 'notesBlue',
  pink: 'notesPink',
};

export const colourName = (colour: Colour): string => t(NAMES[colour]);
