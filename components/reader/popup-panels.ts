import type { StoryPages } from '../../utils/extraction/types';
import type { PanelName, PanelProps } from './panel-props';
import type { ReaderSheetProps } from './ReaderSheet';
import type { ReaderView } from './reader-view';

type Story = Extract<ReaderView, { kind: 'article' }>;
type Sheet = Pick<ReaderSheetProps, 'reading' | 'disabled' | 'joinPages' | 'actions'>;

/** What each panel of the popup is given. */
export function popupPanels(
  { rules, removals, article }: Story,
  { reading, disabled, joinPages, actions }: Sheet,
  toggle: (name: PanelName) => void,
): PanelProps {
  return {
    rules: {
      rules,
      removals,
      siteName: article.siteName,
      disabled,
      joining: isSplit(article.pages) ? { on: joinPages, everywhere: reading.joinPages } : null,
      onSetJoining: actions.setJoining,
      onSetRule: actions.setRule,
      onSetDisabled: actions.setDisabled,
      onOpenSettings: () => actions.openPage('settings'),
      onClose: () => toggle('rules'),
    },
    type: { reading, onSetReading: actions.setReading, onShowFaces: actions.showFaces },
    keys: { onClose: () => toggle('keys') },
  };
}

/** Does the story go on at other addresses? */
function isSplit({ whole, pages }: StoryPages): boolean {
  return whole !== null || pages.length > 1;
}
