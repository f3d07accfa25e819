import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleFrame } from '../../components/library/ArticleFrame';
import { FetchCard } from '../../components/library/FetchCard';
import type { StoryActions } from '../../components/library/library-view';
import { NoStory } from '../../components/library/NoStory';
import { StoryBar } from '../../components/library/StoryBar';
import { TagEditor } from '../../components/library/TagEditor';
import { ListenPanel } from '../../components/listen/ListenPanel';
import { NotesPanel } from '../../components/notes/NotesPanel';
import { ArticleView } from '../../components/reader/ArticleView';
import { WordBreaksContext } from '../../components/reader/word-breaks';
import { OutlinePanel } from '../../components/reader/OutlinePanel';
import { PictureViewer } from '../../components/reader/PictureViewer';
import { ReadingAids } from '../../components/reader/ReadingAids';
import type { Scroller } from '../../components/reader/scrolling';
import { TakePanel } from '../../components/reader/TakePanel';
import { useCompact } from '../../components/reader/use-compact';
import type { StoryPicture } from '../../components/reader/use-picture-clicks';
import { TypeMenu } from '../../components/reader/TypeMenu';
import { KeysHelp } from '../../components/ui/KeysHelp';
import type { ToastMessage } from '../../components/ui/Toast';
import type { TakeAction } from '../../utils/exchange/take-away/types';
import { normaliseTag } from '../../utils/library/tags';
import type { FacetCount } from '../../utils/search/types';
import type { ReadingSettings } from '../../utils/settings/types';
import { STORY_KEYS } from './library-keys';
import { useCommands } from './use-commands';
import { useWordBreaks } from './use-word-breaks';
import { useFetch } from './use-fetch';
import { useNotes } from './use-notes';
import { usePlace } from './use-place';
import { takeStory } from './take-story';
import { useStory, type StoryState } from './use-story';
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
  /** Says that the reader was brought back to where they were. */
  onResumed: (toTop: () => void) => void;
  go: (href: string) => void;
}

/** A story with fewer headings is seen through without one. */
const WORTH_AN_OUTLINE = 2;
const TAKES: TakeAction[] = ['markdown', 'text', 'link', 'share', 'print', 'export', 'original'];

/** One saved story, from the store alone; a link whose text is not there yet is fetched first. */
export function StoryView({
  id,
  tags,
  reading,
  onSetReading,
  actions,
  undo,
  onBack,
  onStep,
  onMoved,
  say,
  sayWithUndo,
  onResumed,
  go,
}: Props) {
  const story = useStory(id);
  const [menu, setMenu] = useState<'type' | 'keys' | 'tags' | 'take' | null>(null);
  const [progress, setProgress] = useState(0);
  const [scroller, setScroller] = useState<Scroller | null>(null);
  const [side, setSide] = useState<'outline' | 'notes' | null>(null);
  const [listening, setListening] = useState(false);
  const [pictures, setPictures] = useState<{ pictures: StoryPicture[]; at: number } | null>(null);
  const compact = useCompact();
  const article = articleOf(story);
  const fetching = useFetch(story.state === 'link' ? story.article : null, onMoved);
  const title = article?.title;
  useEffect(() => {
    if (title) document.title = `${title} · Bening`;
  }, [title]);
  const ready = story.state === 'ready' ? story : null;
  const shown = useStoryPictures(id, ready, scroller);
  const { place, keep } = usePlace(ready?.article ?? null);
  const hasOutline = (ready?.content.querySelectorAll('h2, h3').length ?? 0) >= WORTH_AN_OUTLINE;
  const notes = useNotes(ready?.article ?? null, { say, sayWithUndo });
  const toggleSide = (which: 'outline' | 'notes') => setSide(side === which ? null : which);
  const toggle = (which: 'type' | 'keys' | 'take') => setMenu(menu === which ? null : which);
  const here: StoryActions = {
    ...actions,
    remove: (which) => {
      actions.remove(which);
      onBack();
    },
  };

  const close = () => setMenu(null);
  const take = (action: TakeAction) => {
    close();
    if (!article) return;
    void takeStory(action, { article, content: story.state === 'ready' ? story.content : null }, { say, go });
  };
  const onKey = useCommands(
    pictures
      ? { back: () => setPictures(null) }
      : menu === 'tags'
        ? { back: close }
        : {
            down: () => onStep(1),
            up: () => onStep(-1),
            read: () => article && here.setRead([id], article.readAt === null),
            favourite: () => article && here.setFavourite([id], !article.favourite),
            tags: () => article && setMenu('tags'),
            delete: () => here.remove([id]),
            undo,
            type: () => toggle('type'),
            take: () => article && toggle('take'),
            help: () => toggle('keys'),
            outline: () => hasOutline && toggleSide('outline'),
            listen: () => ready && setListening(!listening),
            back: () => (menu ? close() : side ? setSide(null) : listening ? setListening(false) : onBack()),
          },
  );

  const wordBreaks = useWordBreaks(reading.hyphenate);
  const view = useMemo(
    () =>
      shown && (
        <WordBreaksContext.Provider value={wordBreaks}>
          <ArticleView {...shown} />
        </WordBreaksContext.Provider>
      ),
    [shown, wordBreaks],
  );

  return (
    <div class="story">
      <StoryBar
        article={article}
        progress={progress}
        typeOpen={menu === 'type'}
        onBack={onBack}
        onToggleType={() => toggle('type')}
        takeOpen={menu === 'take'}
        onToggleTake={() => toggle('take')}
        onEditTags={() => setMenu('tags')}
        outlineOpen={hasOutline ? side === 'outline' : null}
        onToggleOutline={() => toggleSide('outline')}
        listenOpen={ready ? listening : null}
        onToggleListen={() => setListening(!listening)}
        actions={here}
      >
        {ready && scroller && notes ? (
          <ReadingAids
            scroller={scroller}
            content={shown?.content ?? ready.content}
            minutes={ready.article.readingMinutes}
            place={place}
            onPlace={keep}
            onResumed={onResumed}
            onShowPicture={(all, at) => setPictures({ pictures: all, at })}
            notes={notes}
            listOpen={side === 'notes'}
            onToggleList={() => toggleSide('notes')}
          />
        ) : null}
      </StoryBar>
      <main class="story-place">
        {story.state === 'missing' || story.state === 'corrupt' || story.state === 'error' ? (
          <NoStory why={story.state} url={article?.url ?? null} />
        ) : story.state === 'link' ? (
          <FetchCard
            title={story.article.title}
            url={story.article.url}
            state={fetching.state}
            onFetch={fetching.request}
          />
        ) : story.state === 'ready' ? (
          <ArticleFrame
            key={id}
            src="/article-frame.html"
            title={story.article.title}
            reading={reading}
            onKey={onKey}
            onProgress={setProgress}
            onReady={setScroller}
          >
            {view}
          </ArticleFrame>
        ) : null}
      </main>
      {notes && scroller && side === 'notes' ? (
        <NotesPanel scroller={scroller} notes={notes} covers={compact} onClose={() => setSide(null)} />
      ) : null}
      {ready && scroller && side === 'outline' ? (
        <OutlinePanel
          scroller={scroller}
          content={ready.content}
          covers={compact}
          onClose={() => setSide(null)}
        />
      ) : null}
      {ready && scroller && listening ? (
        <ListenPanel
          article={scroller.querySelector('.article') ?? scroller}
          language={ready.article.language ?? 'id'}
          rate={reading.speechRate}
          voice={reading.voice}
          onSetRate={(speechRate) => onSetReading({ speechRate })}
          onSetVoice={(voice) => onSetReading({ voice })}
          onClose={() => setListening(false)}
        />
      ) : null}
      {pictures ? (
        <PictureViewer
          {...pictures}
          onMove={(at) => setPictures({ ...pictures, at })}
          onClose={() => setPictures(null)}
        />
      ) : null}
      {menu === 'type' ? <TypeMenu reading={reading} onSetReading={onSetReading} /> : null}
      {menu === 'take' && article ? <TakePanel actions={TAKES} onTake={take} /> : null}
      {menu === 'keys' ? <KeysHelp keys={STORY_KEYS} onClose={close} /> : null}
      {menu === 'tags' && article ? (
        <TagEditor
          count={1}
          tags={article.tags.map((tag) => ({ tag, all: true }))}
          known={tags}
          normalise={normaliseTag}
          onSave={(change) => actions.changeTags([id], change)}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

function articleOf(story: StoryState) {
  return 'article' in story ? story.article : null;
}
