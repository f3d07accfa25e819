import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleFrame } from '../../components/library/ArticleFrame';
import { HREF, type StoryActions } from '../../components/library/library-view';
import { NoStory } from '../../components/library/NoStory';
import { StoryBar } from '../../components/library/StoryBar';
import { ArticleView } from '../../components/reader/ArticleView';
import { KeysHelp } from '../../components/ui/KeysHelp';
import { TypeMenu } from '../../components/reader/TypeMenu';
import type { Shelf } from '../../utils/library/types';
import type { ReadingSettings } from '../../utils/settings/types';
import { STORY_KEYS } from './library-keys';
import { useCommands } from './use-commands';
import { useStory } from './use-story';

interface Props {
  id: string;
  /** The shelf to go back to. */
  shelf: Shelf;
  reading: ReadingSettings;
  onSetReading: (change: Partial<ReadingSettings>) => void;
  actions: StoryActions;
  undo: () => void;
}

/** One saved story, from the store alone. */
export function StoryView({ id, shelf, reading, onSetReading, actions, undo }: Props) {
  const story = useStory(id);
  const [menu, setMenu] = useState<'type' | 'keys' | null>(null);
  const [progress, setProgress] = useState(0);
  const article = story.state === 'ready' ? story.article : null;
  const back = useCallback(() => location.assign(HREF[shelf]), [shelf]);
  const title = article?.title;
  useEffect(() => {
    if (title) document.title = `${title} · Bening`;
  }, [title]);
  const toggle = (which: 'type' | 'keys') => setMenu(menu === which ? null : which);
  const here: StoryActions = {
    setRead: actions.setRead,
    remove: (which) => {
      actions.remove(which);
      back();
    },
  };

  const onKey = useCommands({
    read: () => article && here.setRead(id, article.readAt === null),
    delete: () => article && here.remove(id),
    undo,
    type: () => toggle('type'),
    help: () => toggle('keys'),
    back: () => (menu ? setMenu(null) : back()),
  });

  const view = useMemo(
    () => (story.state === 'ready' ? <ArticleView article={story.article} content={story.content} /> : null),
    [story],
  );

  return (
    <div class="story">
      <StoryBar
        article={article}
        progress={progress}
        typeOpen={menu === 'type'}
        onBack={back}
        onToggleType={() => toggle('type')}
        actions={here}
      />
      <main class="story-place">
        {story.state === 'missing' || story.state === 'corrupt' || story.state === 'error' ? (
          <NoStory why={story.state} />
        ) : article ? (
          <ArticleFrame
            key={id}
            src="/article-frame.html"
            title={article.title}
            reading={reading}
            onKey={onKey}
            onProgress={setProgress}
          >
            {view}
          </ArticleFrame>
        ) : null}
      </main>
      {menu === 'type' ? <TypeMenu reading={reading} onSetReading={onSetReading} /> : null}
      {menu === 'keys' ? <KeysHelp keys={STORY_KEYS} onClose={() => setMenu(null)} /> : null}
    </div>
  );
}
