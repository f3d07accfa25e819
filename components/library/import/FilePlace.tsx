import { FileUp } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';

/** Where files are dropped or chosen, several at once. */
export function FilePlace({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    if (list && list.length > 0) onFiles([...list]);
  };
  return (
    <div
      class="file-place"
      data-over={over}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
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
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
