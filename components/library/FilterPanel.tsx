import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n';
import type { Facets, Filters } from '../../utils/search/types';
import { LENGTH_CLASSES, lengthName } from './filter-names';

interface Props {
  filters: Filters;
  facets: Facets;
  /** Today, as `2026-11-22`: nothing was saved later. */
  today: string;
  onChange: (change: Partial<Filters>) => void;
}

/** Narrow the shelf by length, day of saving, tags and sites; each choice says how many stories it leaves. */
export function FilterPanel({ filters, facets, today, onChange }: Props) {
  const { tags, sites, lengths, from, to } = filters;
  return (
    <div class="filters" role="group" aria-label={t('filterTitle')}>
      <Group name={t('filterLength')}>
        {LENGTH_CLASSES.map((length) => (
          <Choice
            key={length}
            label={lengthName(length)}
            count={facets.lengths[length]}
            checked={lengths.includes(length)}
            onChange={() => onChange({ lengths: toggled(lengths, length) })}
          />
        ))}
      </Group>
      <Group name={t('filterSaved')}>
        <label class="day">
          {t('filterSince')}
          <input
            type="date"
            value={from ?? ''}
            max={to ?? today}
            onChange={(event) => onChange({ from: event.currentTarget.value || null })}
          />
        </label>
        <label class="day">
          {t('filterUntil')}
          <input
            type="date"
            value={to ?? ''}
            min={from ?? undefined}
            max={today}
            onChange={(event) => onChange({ to: event.currentTarget.value || null })}
          />
        </label>
      </Group>
      {facets.tags.length > 0 ? (
        <Group name={t('filterTags')}>
          {facets.tags.map(({ key, label, count }) => (
            <Choice
              key={key}
              label={label}
              count={count}
              checked={tags.includes(key)}
              onChange={() => onChange({ tags: toggled(tags, key) })}
            />
          ))}
        </Group>
      ) : null}
      {facets.sites.length > 0 ? (
        <Group name={t('filterSites')}>
          {facets.sites.map(({ key, label, count }) => (
            <Choice
              key={key}
              label={label}
              count={count}
              checked={sites.includes(key)}
              onChange={() => onChange({ sites: toggled(sites, key) })}
            />
          ))}
        </Group>
      ) : null}
    </div>
  );
}

function Group({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{name}</legend>
      <div class="choices">{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  count: number;
  checked: boolean;
  onChange: () => void;
}

function Choice({ label, count, checked, onChange }: ChoiceProps) {
  return (
    <label class="filter-choice">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>
        {label} <small>{count}</small>
      </span>
    </label>
  );
}

function toggled<Value>(values: Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
