import { useEffect, useRef, useState } from 'preact/hooks';
import { reportError } from '../../utils/report-error';
import type { SearchClient, Snippet } from '../../utils/search/types';

/** Why each of the drawn rows was found; empty where nothing is searched for. `text`: what was typed. */
export function useSnippets(
  client: SearchClient,
  text: string,
  searched: boolean,
  drawn: string[],
): ReadonlyMap<string, Snippet> {
  const known = useRef({ text: '', snippets: new Map<string, Snippet>() });
  const [, redraw] = useState(0);
  if (known.current.text !== text) known.current = { text, snippets: new Map() };
  const { snippets } = known.current;
  const missing = searched ? drawn.filter((id) => !snippets.has(id)).join(' ') : '';
  useEffect(() => {
    if (missing === '') return;
    let current = true;
    client.snippets(text, missing.split(' ')).then(
      (found) => {
        if (!current) return;
        for (const snippet of found) snippets.set(snippet.id, snippet);
        redraw((count) => count + 1);
      },
      (error: unknown) => reportError('find what matched', error),
    );
    return () => {
      current = false;
    };
  }, [client, text, missing, snippets]);
  return snippets;
}
