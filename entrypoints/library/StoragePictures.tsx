import { storyHref } from '../../components/library/library-address';
import { PicturesChoice } from '../../components/pictures/PicturesChoice';
import { PicturesUse } from '../../components/pictures/PicturesUse';
import { t } from '../../utils/i18n';
import type { KeptBefore } from '../../utils/library/drop-pictures';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';
import type { SearchClient } from '../../utils/search/types';
import { useAnswer } from './use-answer';
import { useOnline } from './use-online';
import { PICTURE_CAPS, usePictureChoice } from './use-picture-choice';

interface Props {
  client: SearchClient;
  say: (text: string) => void;
  sayWithUndo: (text: string, undo: () => void) => void;
}

/** Saved pictures: whether there are to be any, what they take, and the way to be rid of them. */
export function StoragePictures({ client, say, sayWithUndo }: Props) {
  const { answer } = useAnswer(client, client.pictures);
  const { choice, onSwitch, onCap } = usePictureChoice(say);
  const online = useOnline();
  const attempt = (act: Promise<unknown>) =>
    void act.catch((error: unknown) => {
      reportError('change stored pictures', error);
      say(t('libraryWriteFailed'));
    });
  const putBack = async (before: KeptBefore) => {
    await sendMessage('returnPictures', before);
    say(t('picturesReturned'));
  };
  const drop = async (ids: string[] | null) => {
    const before = await sendMessage('dropPictures', { ids });
    sayWithUndo(t('picturesDropped'), () => attempt(putBack(before)));
  };
  return (
    <section class="storage-pictures" aria-labelledby="pictures-title">
      <h2 id="pictures-title">{t('picturesTitle')}</h2>
      {choice ? (
        <PicturesChoice choice={choice} caps={PICTURE_CAPS} onSwitch={onSwitch} onCap={onCap} />
      ) : null}
      {choice && answer ? (
        <PicturesUse
          use={answer}
          on={choice.on && choice.allowed}
          online={online}
          storyHref={storyHref}
          onFetch={() => attempt(sendMessage('wantPictures', undefined))}
          onStop={() => attempt(sendMessage('stopPictures', undefined))}
          onDrop={(id) => attempt(drop([id]))}
          onDropAll={() => attempt(drop(null))}
        />
      ) : null}
    </section>
  );
}
