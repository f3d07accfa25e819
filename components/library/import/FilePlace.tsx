import { FileUp } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { t } from '../../../utils/i18n';

interface Props {
  /** Files are held over the page. */
  over: boolean;
  onFiles: (files: File[]) => void;
}

/** Where files are chosen, several at once; dropped they may be anywhere. */
export function FilePlace({ over, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="file-place" data-over={over}>
      <FileUp size={36} aria-hidden />
      <button type="button" class="tool primary" onClick={() => input.current?.click()}>
        {t('importChoose')}
      </button>
      <p>{t(over ? 'importDropHere' : 'importDrop')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('importChoose')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
