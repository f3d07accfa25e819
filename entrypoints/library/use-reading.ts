import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';
import { onSettingsChange } from '../../utils/settings/on-settings-change';
import { readReading } from '../../utils/settings/reading';
import { DEFAULT_READING } from '../../utils/settings/reading-options';
import { applyType } from '../../components/reader/type-attributes';
import type { ReadingSettings } from '../../utils/settings/types';

/**
 * The reading settings, and how to change them: in effect on the page at once, kept by the background unless they are
 * `passing` (a slider is being dragged). `onFailed`: the change could not be kept, where `full` for want of room, and was taken back.
 */
export function useReading(onFailed: (full: boolean) => void) {
  const [reading, setReading] = useState<ReadingSettings>(DEFAULT_READING);

  const load = () => void readReading().then(setReading, (error) => reportError('read settings', error));

  useEffect(() => {
    load();
    return onSettingsChange(load);
  }, []);

  useEffect(() => {
    applyType(document.documentElement, reading);
  }, [reading]);

  const change = (wanted: Partial<ReadingSettings>, passing = false) => {
    setReading((now) => ({ ...now, ...wanted }));
    if (passing) return;
    const failed = sendMessage('setReading', wanted).then((outcome) => !outcome.ok && outcome.reason);
    void failed
      .catch(() => 'storage' as const)
      .then((why) => {
        if (!why) return;
        load();
        onFailed(why === 'full');
      });
  };
  return { reading, change };
}
