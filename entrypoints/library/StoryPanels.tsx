import { ListenPanel } from '../../components/listen/ListenPanel';
import { NotesPanel } from '../../components/notes/NotesPanel';
import type { StoryNotes } from '../../components/notes/story-notes';
import { OutlinePanel } from '../../components/reader/OutlinePanel';
import type { Scroller } from '../../components/reader/scrolling';
import { useCompact } from '../../components/reader/use-compact';
import type { ReadingSettings } from '../../utils/settings/types';
import type { StoryParts } from './use-story-parts';

interface Props {
  parts: StoryParts;
  scroller: Scroller;
  content: DocumentFragment;
  /** BCP 47; null where it is not known. */
  language: string | null;
  notes: StoryNotes | null;
  reading: ReadingSettings;
  onSetReading: (change: Partial<ReadingSettings>, passing?: boolean) => void;
}

/** What is open beside a saved story and at its foot. */
export function StoryPanels({ parts, scroller, content, language, notes, reading, onSetReading }: Props) {
  const compact = useCompact();
  return (
    <>
      {notes && parts.side === 'notes' ? (
        <NotesPanel scroller={scroller} notes={notes} covers={compact} onClose={parts.closeSide} />
      ) : null}
      {parts.side === 'outline' ? (
        <OutlinePanel scroller={scroller} content={content} covers={compact} onClose={parts.closeSide} />
      ) : null}
      {parts.listening ? (
        <ListenPanel
          article={scroller.querySelector('.article') ?? scroller}
          language={language ?? 'id'}
          rate={reading.speechRate}
          voice={reading.voice}
          onSetRate={(speechRate) => onSetReading({ speechRate })}
          onSetVoice={(voice) => onSetReading({ voice })}
          onClose={parts.stopListening}
        />
      ) : null}
    </>
  );
}
