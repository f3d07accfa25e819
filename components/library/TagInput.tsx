import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { FacetCount } from '../../utils/search/types';
import { suggestTags } from './suggest-tags';

interface Props {
  known: FacetCount[];
  chosen: string[];
  normalise: (typed: string) => string;
  onAdd: (tag: string) => void;
  /** Backspace where nothing is typed. */
  onRemoveLast: () => void;
  /** Enter where nothing is typed. */
  onDone: () => void;
}

/** A field for one tag after another, with the tags there are offered below (ARIA's combobox with a list). */
export function TagInput({ known, chosen, normalise, onAdd, onRemoveLast, onDone }: Props) {
  const list = useId();
  const [typed, setTyped] = useState('');
  /** The offer that the arrow keys are on; -1: none, Enter takes what is typed. */
  const [at, setAt] = useState(-1);
  const wanted = normalise(typed);
  const offers = suggestTags(wanted, known, chosen);

  const take = (tag: string) => {
    if (tag) onAdd(tag);
    setTyped('');
    setAt(-1);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt((now) => (now + 1 < offers.length ? now + 1 : -1)),
    ArrowUp: () => setAt((now) => (now >= 0 ? now - 1 : offers.length - 1)),
    Enter: () => (at >= 0 || wanted ? take(offers[at] ?? wanted) : onDone()),
    ',': () => take(wanted),
  };
  return (
    <div class="tag-input">
      <input
        role="combobox"
        aria-label={t('tagsField')}
        placeholder={t('tagsField')}
        aria-expanded={offers.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        autocomplete="off"
        autocapitalize="none"
        enterkeyhint="done"
        autofocus
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Backspace' && typed === '') return onRemoveLast();
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <ul class="offers" role="listbox" id={list} aria-label={t('libraryTags')}>
        {offers.map((tag, index) => (
          <li
            key={tag}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(tag)}
          >
            {tag} <small>{known.find(({ key }) => key === tag)?.count}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
