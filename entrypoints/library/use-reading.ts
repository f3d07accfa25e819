import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';
import { onSettingsChange } from '../../utils/settings/on-settings-change';
import { readReading } from '../../utils/settings/reading';
import { DEFAULT_READING } from '../../utils/settings/reading-options';
import type { ReadingSettings } from '../../utils/settings/types';

/**
 * The reading settings, and how to change them: in effect at once, kept by the background. The theme is set on the
 * page. `onFailed`: the change could not be kept and was taken back.
 */
export function useReading(onFailed: () => void) {
  const [reading, setReading] = useState<ReadingSettings>(DEFAULT_READING);

  useEffect(() => {
    const load = () => void readReading().then(setReading, (error) => reportError('read settings', error));
    load();
    return onSettingsChange(load);
  }, []);

  useEffect(() => {
    document.documentElement.dataset.theme = reading.theme;
  }, [reading.theme]);

  const change = (wanted: Partial<ReadingSettings>) => {
    const before = reading;
    setReading({ ...before, ...wanted });
    const kept = sendMessage('setReading', wanted).then((outcome) => outcome.ok);
    void kept
      .catch(() => false)
      .then((ok) => {
        if (ok) return;
        setReading(before);
        onFailed();
      });
  };
  return { reading, change };
}
