import { useRef } from 'preact/hooks';
import { X } from 'lucide-preact';
import { t, type MessageKey } from '../../utils/i18n';
import { ToolButton } from './ToolButton';
import { useFocusInside } from './use-focus-inside';

/** Keys, and the name of what they do. */
export type KeyList = [string[], MessageKey][];

const READER_KEYS: KeyList = [
  [['S'], 'keysSave'],
  [['R'], 'keysRules'],
  [['D'], 'keysOutline'],
  [['L'], 'keysLibrary'],
  [['A'], 'keysType'],
  [['P'], 'keysListen'],
  [['B'], 'keysTake'],
  [['H'], 'keysHighlight'],
  [['N'], 'keysNote'],
  [['C'], 'keysNotes'],
  [['+', '−'], 'keysSize'],
  [['↑', '↓'], 'keysScroll'],
  [['?'], 'keysHelp'],
  [['Esc'], 'keysClose'],
];

interface Props {
  keys?: KeyList;
  onClose: () => void;
}

/** The list of keys: the popup's, unless told otherwise. */
export function KeysHelp({ keys = READER_KEYS, onClose }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useFocusInside(card);
  return (
    <div class="menu keys-help" role="group" aria-labelledby="bening-keys" tabIndex={-1} ref={card}>
      <div class="panel-head">
        <h2 id="bening-keys">{t('keysTitle')}</h2>
        <ToolButton label={t('readerClose')} shortcut="Esc" onClick={onClose}>
          <X size={18} aria-hidden />
        </ToolButton>
      </div>
      <dl>
        {keys.map(([names, name]) => (
          <div key={name}>
            <dt>
              {names.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
