import { useEffect, useState } from 'preact/hooks';

/** Narrower than this, the tools move under the thumb and the rules panel covers the text. Also in reader.css. */
const COMPACT = '(max-width: 720px)';

/** True on a small screen (or at a high zoom). False where there are no media queries, as in tests. */
export function useCompact(): boolean {
  const [compact, setCompact] = useState(() => query()?.matches ?? false);
  useEffect(() => {
    const media = query();
    const update = () => setCompact(media?.matches ?? false);
    media?.addEventListener('change', update);
    return () => media?.removeEventListener('change', update);
  }, []);
  return compact;
}

function query(): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia(COMPACT) : null;
}
