import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LOAD_ALL, LOAD_ONE, showPictures, type Showing } from '../../components/library/show-pictures';
import type { Scroller } from '../../components/reader/scrolling';
import type { SavedArticle } from '../../utils/library/types';
import { useStoredPictures } from './use-stored-pictures';

interface Story {
  article: SavedArticle;
  content: DocumentFragment;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * A saved story as it is shown, with the pictures that are stored; others are loaded from the web when the reader says
 * so (`scroller`: where the story stands), and no request is made before. Null until it is known which are stored.
 */
export function useStoryPictures(id: string, story: Story | null, scroller: Scroller | null): Story | null {
  const stored = useStoredPictures(id);
  const [wanted, setWanted] = useState(NONE);
  const [failed, setFailed] = useState(NONE);
  const focusOn = useRef<string | null>(null);
  const article = story?.article ?? null;
  const content = story?.content ?? null;

  const shown = useMemo(() => {
    if (!stored || !article || !content) return null;
    const showing = (address: string): Showing => {
      if (failed.has(address)) return { away: 'not-loaded' };
      if (wanted.has(address)) return { src: address.replace(/^http:/i, 'https:') };
      const src = stored.get(address);
      return src ? { src } : { away: 'not-saved' };
    };
    const { leadImage } = article;
    const lead = leadImage && stored.get(leadImage.url);
    return {
      article: { ...article, leadImage: leadImage && lead ? { ...leadImage, url: lead } : null },
      content: showPictures(content, lead ? null : leadImage, showing),
    };
  }, [stored, article, content, wanted, failed]);

  useEffect(() => {
    if (!scroller) return;
    const want = (addresses: string[]) => {
      focusOn.current = addresses[0] ?? null;
      setFailed((before) => new Set([...before].filter((address) => !addresses.includes(address))));
      setWanted((before) => new Set([...before, ...addresses]));
    };
    const onClick = (event: Event) => {
      const pressed = (event.target as Element | null)?.closest<HTMLElement>(`.${LOAD_ONE}, .${LOAD_ALL}`);
      if (!pressed) return;
      // A picture may stand in a link.
      event.preventDefault();
      const all = pressed.classList.contains(LOAD_ALL);
      const buttons = all ? [...scroller.querySelectorAll<HTMLElement>(`.${LOAD_ONE}`)] : [pressed];
      want(buttons.flatMap(({ dataset }) => dataset.address ?? []));
    };
    const onError = ({ target }: Event) => {
      const address = (target as HTMLElement).dataset?.address;
      if (address !== undefined) setFailed((before) => new Set([...before, address]));
    };
    scroller.addEventListener('click', onClick);
    scroller.addEventListener('error', onError, true);
    return () => {
      scroller.removeEventListener('click', onClick);
      scroller.removeEventListener('error', onError, true);
    };
  }, [scroller]);

  // The button that was pressed is gone: what came in its place takes the focus.
  useEffect(() => {
    const address = focusOn.current;
    if (!address || !scroller) return;
    focusOn.current = null;
    const all = [...scroller.querySelectorAll<HTMLElement>('img[data-address]')];
    all
      .find(({ dataset }) => dataset.address === address)
      ?.closest('button')
      ?.focus();
  }, [shown, scroller]);

  return shown;
}
