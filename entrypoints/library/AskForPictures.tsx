import { PicturesAsk } from '../../components/pictures/PicturesAsk';
import { usePictureChoice } from './use-picture-choice';

/** The question whether pictures are to be saved, until it was answered, whatever the answer was. */
export function AskForPictures({ say }: { say: (text: string) => void }) {
  const { choice, onSwitch, onNever } = usePictureChoice(say);
  if (!choice || choice.asked || choice.on) return null;
  return <PicturesAsk onYes={() => onSwitch(true)} onNo={onNever} />;
}
