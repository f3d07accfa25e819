import { t } from '../../../utils/i18n';
import type { FacetCount, Shelf } from '../../../utils/search/types';
import { SHELF_LOOKS } from '../shelf-names';
import type { ExportSet } from './export-view';

interface Props {
  set: ExportSet;
  onChange: (set: ExportSet) => void;
  /** Null until counted. */
  counts: Record<Shelf, { count: number }> | null;
  /** All tags there are. */
  tags: FacetCount[];
  /** How many stories were chosen in the list before. */
  chosen: number;
}

/** Which stories go into the file: those chosen before, a shelf, or a tag. */
export function SetChoice({ set, onChange, counts, tags, chosen }: Props) {
  const [firstTag] = tags;
  return (
    <fieldset class="export-choice compact">
      <legend>{t('exportWhat')}</legend>
      {chosen > 0 ? (
        <SetOption
          name={t('exportChosen')}
          count={chosen}
          checked={set.kind === 'chosen'}
          onChoose={() => onChange({ kind: 'chosen' })}
        />
      ) : null}
      {[...SHELF_LOOKS].reverse().map(([shelf, { name }]) => (
        <SetOption
          key={shelf}
          name={t(name)}
          count={counts?.[shelf].count}
          checked={set.kind === 'shelf' && set.shelf === shelf}
          onChoose={() => onChange({ kind: 'shelf', shelf })}
        />
      ))}
      <SetOption
        name={t('exportTag')}
        checked={set.kind === 'tag'}
        onChoose={firstTag ? () => onChange({ kind: 'tag', tag: firstTag.key }) : null}
      />
      {set.kind === 'tag' ? (
        <select
          class="plain-select export-tag"
          aria-label={t('exportWhichTag')}
          value={set.tag}
          onChange={(event) => onChange({ kind: 'tag', tag: event.currentTarget.value })}
        >
          {tags.map(({ key, label, count }) => (
            <option key={key} value={key}>
              {`${label} (${count})`}
            </option>
          ))}
        </select>
      ) : null}
    </fieldset>
  );
}

interface OptionProps {
  name: string;
  count?: number;
  checked: boolean;
  /** Null where there is nothing to choose (yet): it keeps its place, so that nothing moves when there is. */
  onChoose: (() => void) | null;
}

function SetOption({ name, count, checked, onChoose }: OptionProps) {
  return (
    <label class="export-option">
      <input
        type="radio"
        name="set"
        checked={checked}
        disabled={onChoose === null}
        onChange={onChoose ?? undefined}
      />
      <span>
        <b>{name}</b>
      </span>
      {count === undefined ? null : <small>{count.toLocaleString(t('uiLanguage'))}</small>}
    </label>
  );
}
