import { X } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { t, type MessageKey } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import { useFocusInside } from '../ui/use-focus-inside';

/** What can be typed beside words, as it is typed, and what it does (docs/search.md). */
const FILTERS: [string, MessageKey][] = [
  ['"harga beras"', 'searchHelpPhrase'],
  ['situs:detik', 'searchHelpSite'],
  ['tag:ekonomi', 'searchHelpTag'],
  ['sebelum:2024', 'searchHelpBefore'],
  ['sesudah:2025-06', 'searchHelpAfter'],
  ['favorit:ya', 'searchHelpFavourite'],
  ['-banjir', 'searchHelpWithout'],
];

interface Props {
  /** Puts one of the examples into the box. */
  onTry: (example: string) => void;
  onClose: () => void;
}

/** How to search with filters. */
export function SearchHelp({ onTry, onClose }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useFocusInside(card);
  return (
    <div class="menu search-help" role="group" aria-labelledby="search-help" tabIndex={-1} ref={card}>
      <div class="panel-head">
        <h2 id="search-help">{t('searchHelpTitle')}</h2>
        <ToolButton label={t('readerClose')} shortcut="Esc" onClick={onClose}>
          <X size={18} aria-hidden />
        </ToolButton>
      </div>
      <dl>
        {FILTERS.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <button type="button" class="example" onClick={() => onTry(example)}>
                {example}
              </button>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
