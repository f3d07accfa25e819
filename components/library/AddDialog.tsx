import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Dialog } from '../ui/Dialog';

/** What a text holds: addresses, each once, and how many lines hold none. */
export interface LinksInText {
  links: string[];
  refused: number;
}

interface Props {
  /** What was pasted or dropped. */
  text: string;
  read: (text: string) => LinksInText;
  onAdd: (links: string[]) => void;
  onClose: () => void;
}

/** Add stories by their addresses, one a line. */
export function AddDialog({ text: given, read, onAdd, onClose }: Props) {
  const [text, setText] = useState(given);
  const { links, refused } = read(text);
  const add = () => {
    onClose();
    onAdd(links);
  };
  return (
    <Dialog title={t('addTitle')} onClose={onClose}>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          if (links.length > 0) add();
        }}
      >
        <label>
          <span>{t('addField')}</span>
          <textarea
            rows={5}
            value={text}
            placeholder="https://"
            inputMode="url"
            spellcheck={false}
            autocapitalize="none"
            autofocus
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && links.length > 0) add();
            }}
          />
        </label>
        <p class="add-note" role="status">
          {refused > 0 ? t('addRefused', refused) : ''}
        </p>
        <p class="add-note">{t('addPermission')}</p>
        <div class="dialog-actions">
          <button type="submit" class="tool primary" aria-disabled={links.length === 0}>
            {links.length > 0 ? t('addSome', links.length) : t('addNone')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
