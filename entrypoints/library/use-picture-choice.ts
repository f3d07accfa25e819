import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PictureCaps, PictureChoice } from '../../components/pictures/picture-choice';
import { t } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';
import { onHaltChange, readHalt } from '../../utils/settings/picture-halt';
import { mayFetchPictures, requestPictures, returnPermission } from '../../utils/settings/picture-permission';
import {
  onPictureSavingChange,
  readPictureSaving,
  STORY_CAPS,
  TOTAL_CAPS,
  type PictureSaving,
} from '../../utils/settings/picture-saving';

export const PICTURE_CAPS: PictureCaps = { storyMB: STORY_CAPS, totalMB: TOTAL_CAPS };

/** Whether pictures are saved (null until read), and how to change it; `say` tells the reader what came of it. */
export function usePictureChoice(say: (text: string) => void) {
  const [choice, setChoice] = useState<PictureChoice | null>(null);
  useEffect(() => {
    const load = () =>
      void readChoice().then(setChoice, (error: unknown) => reportError('read settings', error));
    load();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(load);
    onRemoved.addListener(load);
    const stops = [onPictureSavingChange(load), onHaltChange(load)];
    return () => {
      onAdded.removeListener(load);
      onRemoved.removeListener(load);
      stops.forEach((stop) => stop());
    };
  }, []);

  const change = async (wanted: Partial<PictureSaving>, told?: string) => {
    try {
      await sendMessage('setPictureSaving', wanted);
      if (told) say(told);
    } catch (error) {
      reportError('change settings', error);
      say(t('picturesFailed'));
    }
  };

  /** To be called in a click: the browser asks the reader. */
  const turnOn = () => {
    requestPictures()
      .then((given) =>
        given
          ? change({ on: true, asked: true }, t('picturesOn'))
          : change({ asked: true }, t('picturesDenied')),
      )
      .catch((error: unknown) => {
        reportError('ask for pictures', error);
        say(t('picturesFailed'));
      });
  };
  const turnOff = async () => {
    await change({ on: false, asked: true }, t('picturesOff'));
    await returnPermission().catch((error: unknown) => reportError('give a permission back', error));
  };
  return {
    choice,
    onSwitch: (on: boolean) => (on ? turnOn() : void turnOff()),
    onCap: (caps: Partial<PictureSaving>) => void change(caps),
    onNever: () => void change({ asked: true }),
  };
}

async function readChoice(): Promise<PictureChoice> {
  const [saving, allowed, halt] = await Promise.all([readPictureSaving(), mayFetchPictures(), readHalt()]);
  return { ...saving, allowed, halt };
}
