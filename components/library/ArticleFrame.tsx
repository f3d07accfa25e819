import { render, type ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingSettings } from '../../utils/settings/types';
import type { Scroller } from '../reader/scrolling';
import { applyType } from '../reader/type-attributes';

interface Props {
  /** The frame's page: styles only, under a policy that allows nothing else (article-frame/index.html). */
  src: string;
  /** What screen readers call the frame. */
  title: string;
  reading: ReadingSettings;
  onKey: (event: KeyboardEvent) => void;
  /** How far down the story is, 0 to 1. */
  onProgress: (share: number) => void;
  /** What scrolls, once the frame is there. */
  onReady: (scroller: Scroller) => void;
  children: ComponentChildren;
}

/**
 * The second wall around a saved story: a frame whose sandbox runs no script, whatever the story holds. We build its
 * nodes from outside. Links open outside, in tabs that are no longer in the sandbox. Modals are for printing, which
 * only we can ask for.
 */
export function ArticleFrame({ src, title, reading, onKey, onProgress, onReady, children }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<Document | null>(null);

  useEffect(() => {
    if (page) applyType(page.documentElement, reading);
  }, [page, reading]);

  useEffect(() => {
    if (page) render(children, page.body);
  }, [page, children]);

  useEffect(() => () => void (page && render(null, page.body)), [page]);

  useEffect(() => {
    if (!page) return;
    const scroller = page.scrollingElement;
    const tell = () => scroller && onProgress(shareOf(scroller));
    page.addEventListener('keydown', onKey);
    page.addEventListener('scroll', tell, { passive: true });
    return () => {
      page.removeEventListener('keydown', onKey);
      page.removeEventListener('scroll', tell);
    };
  }, [page, onKey, onProgress]);

  // Printed as a part of the page, a frame shows what is in sight: so all of it is put in sight.
  useEffect(() => {
    const grow = () => {
      if (frame.current && page) frame.current.style.height = `${page.documentElement.scrollHeight}px`;
    };
    const shrink = () => frame.current?.style.removeProperty('height');
    addEventListener('beforeprint', grow);
    addEventListener('afterprint', shrink);
    return () => {
      removeEventListener('beforeprint', grow);
      removeEventListener('afterprint', shrink);
    };
  }, [page]);

  return (
    <iframe
      ref={frame}
      class="article-frame"
      src={src}
      title={title}
      sandbox="allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox"
      onLoad={() => {
        const page = frame.current?.contentDocument ?? null;
        setPage(page);
        if (page?.scrollingElement) onReady(page.scrollingElement as Scroller);
        // So that arrows and space scroll the story at once.
        frame.current?.contentWindow?.focus();
      }}
    />
  );
}

function shareOf({ scrollTop, scrollHeight, clientHeight }: Element): number {
  const way = scrollHeight - clientHeight;
  return way > 0 ? Math.min(1, scrollTop / way) : 1;
}
