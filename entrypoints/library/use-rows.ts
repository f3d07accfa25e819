import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onLibraryChange } from '../../utils/library/change-signal';
import type { ListedArticle } from '../../utils/library/list-articles';
import { readRows } from '../../utils/library/read-rows';
import { openStore } from '../../utils/library/store';
import { reportError } from '../../utils/report-error';

/** Rows kept beyond those that are drawn, so that scrolling back costs nothing. */
const KEPT = 2_000;

/**
 * The rows of these stories as they lie in the store, read as they are drawn and again when they change. `rows` is where
 * they are kept while another view is shown; `given`: some that are known already.
 */
export function useRows(
  rows: Map<string, ListedArticle>,
  wanted: string[],
  given: ListedArticle[],
): ReadonlyMap<string, ListedArticle> {
  const drawn = useRef(wanted);
  drawn.current = wanted;
  const [, redraw] = useState(0);

  const read = useCallback(
    async (ids: string[]) => {
      if (ids.length === 0) return;
      try {
        const found = await readRows(openStore(), ids);
        if (rows.size > KEPT) forget(rows, drawn.current);
        for (const row of found) rows.set(row.id, row);
        redraw((count) => count + 1);
      } catch (error) {
        reportError('read rows of the library', error);
      }
    },
    [rows],
  );

  for (const row of given) if (!rows.has(row.id)) rows.set(row.id, row);
  const missing = wanted.filter((id) => !rows.has(id)).join(' ');
  useEffect(() => void read(missing.split(' ').filter(Boolean)), [read, missing]);
  // What was kept may have changed in the meantime.
  useEffect(() => void read(drawn.current), [read]);
  useEffect(
    () =>
      onLibraryChange((changed) => {
        for (const id of changed ?? [...rows.keys()]) if (!drawn.current.includes(id)) rows.delete(id);
        void read(drawn.current.filter((id) => changed === null || changed.includes(id)));
      }),
    [read, rows],
  );
  return rows;
}

function forget(rows: Map<string, ListedArticle>, kept: string[]): void {
  for (const id of rows.keys()) if (!kept.includes(id)) rows.delete(id);
}
