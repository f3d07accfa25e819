import { ClipboardType, ExternalLink, FileDown, FileText, Link, Printer, Share2 } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { TakeAction } from '../../utils/exchange/take-away/types';
import { t, type MessageKey } from '../../utils/i18n';
import { useFocusInside } from '../ui/use-focus-inside';

interface Props {
  /** What is offered, in this order. */
  actions: TakeAction[];
  onTake: (action: TakeAction) => void;
}

interface Look {
  name: MessageKey;
  /** Works while the menu is open. */
  key: string;
  Icon: typeof Link;
}

const LOOKS: Record<TakeAction, Look> = {
  markdown: { name: 'takeMarkdown', key: 'm', Icon: FileText },
  text: { name: 'takeText', key: 'c', Icon: ClipboardType },
  link: { name: 'takeLink', key: 'l', Icon: Link },
  share: { name: 'takeShare', key: 'g', Icon: Share2 },
  print: { name: 'takePrint', key: 'p', Icon: Printer },
  original: { name: 'takeOriginal', key: 'o', Icon: ExternalLink },
  export: { name: 'takeExport', key: 'x', Icon: FileDown },
};

/** Not every browser can hand something to other apps. */
function isPossible(action: TakeAction): boolean {
  return action !== 'share' || 'share' in navigator;
}

/** Ways to have the story elsewhere: copied, shared, on paper. */
export function TakePanel({ actions, onTake }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useFocusInside(menu);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const action = actions.filter(isPossible).find((each) => LOOKS[each].key === event.key.toLowerCase());
    if (!action) return;
    event.preventDefault();
    onTake(action);
  };
  return (
    <div
      class="menu take-menu"
      role="group"
      aria-label={t('takeTitle')}
      tabIndex={-1}
      ref={menu}
      onKeyDown={onKeyDown}
    >
      {actions.filter(isPossible).map((action) => {
        const { name, key, Icon } = LOOKS[action];
        return (
          <button key={action} type="button" class="take-item" onClick={() => onTake(action)}>
            <Icon size={20} aria-hidden />
            <span>{t(name)}</span>
            <kbd aria-hidden="true">{key.toUpperCase()}</kbd>
          </button>
        );
      })}
    </div>
  );
}
