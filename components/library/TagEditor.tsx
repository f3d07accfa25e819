import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { FacetCount } from '../../utils/search/types';
import { Dialog } from '../ui/Dialog';
import type { TagChange } from './library-view';
import { TagInput } from './TagInput';

export interface TagOn {
  tag: string;
  /** Stands on all stories that are edited, not only on some. */
  all: boolean;
}

interface Props {
  /** How many stories are edited. */
  count: number;
  /** The tags on them. */
  tags: TagOn[];
  /** All tags there are, most used first. */
  known: FacetCount[];
  /** A tag as it is kept; empty for what is none. */
  normalise: (typed: string) => string;
  onSave: (change: TagChange) => void;
  onClose: () => void;
}

/** The tags of one story, or of many at once. Nothing changes until it is saved. */
export function TagEditor({ count, tags, known, normalise, onSave, onClose }: Props) {
  const [shown, setShown] = useState<TagOn[]>(tags);
  const add = (tag: string) =>
    setShown((now) => [...now.filter((each) => each.tag !== tag), { tag, all: true }]);
  const save = () => {
    onClose();
    const wasOnAll = (tag: string) => tags.some((each) => each.tag === tag && each.all);
    const change = {
      add: shown.filter(({ tag, all }) => all && !wasOnAll(tag)).map(({ tag }) => tag),
      remove: tags.filter(({ tag }) => !shown.some((each) => each.tag === tag)).map(({ tag }) => tag),
    };
    if (change.add.length + change.remove.length > 0) onSave(change);
  };
  return (
    <Dialog title={count > 1 ? t('tagsTitleMany', count) : t('tagsTitle')} onClose={onClose}>
      <form
        class="tag-editor"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {shown.length > 0 ? (
          <ul class="chips" aria-label={t('libraryTags')}>
            {shown.map(({ tag, all }) => (
              <li key={tag}>
                <button
                  type="button"
                  class="chip"
                  data-some={!all}
                  aria-label={t('tagsRemove', tag)}
                  title={all ? undefined : t('tagsOnSome')}
                  onClick={() => setShown((now) => now.filter((each) => each.tag !== tag))}
                >
                  {tag}
                  <X size={14} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        <TagInput
          known={known}
          chosen={shown.filter(({ all }) => all).map(({ tag }) => tag)}
          normalise={normalise}
          onAdd={add}
          onRemoveLast={() => setShown((now) => now.slice(0, -1))}
          onDone={save}
        />
        <div class="dialog-actions">
          <button type="submit" class="tool primary">
            {t('tagsSave')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
