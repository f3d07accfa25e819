import { useEffect, useRef, useState } from 'preact/hooks';
import { X } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import { useFocusInside } from '../ui/use-focus-inside';
import { scrollTo, viewTop, type Scroller } from './scrolling';
import { useScrolledShare } from './use-scrolled-share';

interface Props {
  scroller: Scroller;
  /** Another value whenever the text is another. */
  content: unknown;
  /** The panel covers the text: it closes when a heading was chosen. */
  covers: boolean;
  onClose: () => void;
}

/** How far below the upper edge, in px, a heading counts as reached. */
const REACHED = 80;

/** "Daftar isi": the story's headings, the one that is being read marked. */
export function OutlinePanel({ scroller, content, covers, onClose }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useFocusInside(title);
  const [headings, setHeadings] = useState<Element[]>([]);
  useEffect(
    () => setHeadings([...scroller.querySelectorAll('.article-body :is(h2, h3)')]),
    [scroller, content],
  );
  useScrolledShare(scroller, content);
  const line = viewTop(scroller) + REACHED;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top <= line);

  const go = (heading: Element) => {
    if (covers) onClose();
    scrollTo(scroller, heading);
  };
  return (
    <aside class="panel" aria-labelledby="bening-outline">
      <div class="panel-head">
        <h2 id="bening-outline" ref={title} tabIndex={-1}>
          {t('outlineTitle')}
        </h2>
        <ToolButton label={t('readerClose')} shortcut="Esc" onClick={onClose}>
          <X size={18} aria-hidden />
        </ToolButton>
      </div>
      <ol class="outline">
        {headings.map((heading, at) => (
          <li key={at} data-level={heading.localName}>
            <button
              type="button"
              aria-current={heading === current ? 'location' : undefined}
              onClick={() => go(heading)}
            >
              {heading.textContent?.replaceAll('\u00ad', '')}
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}
