import type { Highlight } from '../types';

export const MADE_AT = '2026-11-22T10:00:00.000Z';

export function madeHighlight(id: string, fields: Partial<Highlight> = {}): Highlight {
  return {
    id,
    quote: `kutipan ${id}`,
    before: '',
    after: '',
    colour: 'yellow',
    note: '',
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
    ...fields,
  };
}
