import { useEffect, useState } from 'preact/hooks';
import type { StoryActions } from '../../components/library/library-view';
import { StoryBar } from '../../components/library/StoryBar';
import { ReadingAids } from '../../components/reader/ReadingAids';
import type { Scroller } from '../../components/reader/scrolling';
import type { ToastMessage } from '../../components/ui/Toast';
import type { TakeAction } from '../../utils/exchange/take-away/types';
import type { FacetCount } from '../../utils/search/types';
import type { ReadingSettings } from '../../utils/settings/types';
import { storyCommands } from './story-commands';
import { StoryMenus } from './StoryMenus';
import { StoryPanels } from './StoryPanels';
import { StoryText } from './StoryText';
import { takeStory } from './take-story';
import { useCommands } from './use-commands';
import { useNotes } from './use-notes';
import { usePlace } from './use-place';
import { useStory, type StoryState } from './use-story';
import { useStoryParts } from './use-story-parts';
import { useStoryPictures } from './use-story-pictures';

interface Props {
  id: string;
  /** All tags there are. */
  tags: FacetCount[];
  reading: ReadingSettings;
  onSetReading: (change: Partial<ReadingSettings>, passing?: boolean) => void;
  actions: StoryActions;
  undo: () => void;
  onBack: () => void;
  /** On to the next story of the list (1), or back to the one before (-1). */
  onStep: (steps: 1 | -1) => void;
  /** The story that was fetched stands under another id. */
  onMoved: (id: string) => void;
  say: (text: string, action?: ToastMessage['action']) => void;
  sayWithUndo: (text: string, undo: () => void) => void;
  hush: () => void;
  /** Says that the reader was brought back to where they were. */
  onResumed: (toTop: () => void) => void;
  go: (href: string) => void;
}

/** A story with fewer headings is seen through without one. */
const WORTH_AN_OUTLINE = 2;

/** One saved story, from the store alone; a link whose text is not there yet is fetched first. */
export function StoryView({
  id,
  reading,
  onSetReading,
  actions,
  onBack,
  say,
  sayWithUndo,
  go,
  ...props
}: Props) {
  const story = useStory(id);
  const parts = useStoryParts();
  const [progress, setProgress] = useState(0);
  const [scroller, setScroller] = useState<Scroller | null>(null);
  const article = articleOf(story);
  const title = article?.title;
  useEffect(() => {
    if (title) document.title = `${title} · Bening`;
  }, [title]);
  const { hush } = props;
  // What was said would stand over what has opened.
  useHushAt(parts.menu, hush);
  useHushAt(parts.side, hush);
  useHushAt(parts.listening, hush);
  const ready = story.state === 'ready' ? story : null;
  const shown = useStoryPictures(id, ready, scroller);
  const { place, keep } = usePlace(ready?.article ?? null);
  const hasOutline = (ready?.content.querySelectorAll('h2, h3').length ?? 0) >= WORTH_AN_OUTLINE;
  const notes = useNotes(ready?.article ?? null, { say, sayWithUndo });
  const here: StoryActions = {
    ...actions,
    remove: (which) => {
      actions.remove(which);
      onBack();
    },
  };
  const take = (action: TakeAction) => {
    parts.closeMenu();
    if (article) void takeStory(action, { article, content: ready?.content ?? null }, { say, go });
  };
  const { undo, onStep } = props;
  const onKey = useCommands(
    storyCommands(parts, { id, article, ready: !!ready, hasOutline, actions: here, undo, onStep, onBack }),
  );

  return (
    <div class="story">
      <StoryBar
        article={article}
        progress={progress}
        typeOpen={parts.menu === 'type'}
        onBack={onBack}
        onToggleType={() => parts.toggleMenu('type')}
        takeOpen={parts.menu === 'take'}
        onToggleTake={() => parts.toggleMenu('take')}
        onEditTags={parts.editTags}
        outlineOpen={hasOutline ? parts.side === 'outline' : null}
        onToggleOutline={() => parts.toggleSide('outline')}
        listenOpen={ready ? parts.listening : null}
        onToggleListen={parts.toggleListening}
        actions={here}
      >
        {ready && scroller && notes ? (
          <ReadingAids
            scroller={scroller}
            content={shown?.content ?? ready.content}
            minutes={ready.article.readingMinutes}
            place={place}
            onPlace={keep}
            onResumed={props.onResumed}
            onShowPicture={(pictures, at) => parts.showPictures({ pictures, at })}
            notes={notes}
            listOpen={parts.side === 'notes'}
            onToggleList={() => parts.toggleSide('notes')}
          />
        ) : null}
      </StoryBar>
      <main class="story-place">
        <StoryText
          id={id}
          story={story}
          shown={shown}
          reading={reading}
          onKey={onKey}
          onProgress={setProgress}
          onReady={setScroller}
          onMoved={props.onMoved}
        />
      </main>
      {ready && scroller ? (
        <StoryPanels
          parts={parts}
          scroller={scroller}
          content={ready.content}
          language={ready.article.language ?? null}
          notes={notes}
          reading={reading}
          onSetReading={onSetReading}
        />
      ) : null}
      <StoryMenus
        parts={parts}
        article={article}
        tags={props.tags}
        reading={reading}
        onSetReading={onSetReading}
        changeTags={actions.changeTags}
        onTake={take}
      />
    </div>
  );
}

function articleOf(story: StoryState) {
  return 'article' in story ? story.article : null;
}

/** Calls `hush` when a part of the page opens, or another takes its place. */
function useHushAt(part: string | boolean | null, hush: () => void): void {
  useEffect(() => {
    if (part) hush();
  }, [part]);
}
