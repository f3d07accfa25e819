import { useMemo } from 'preact/hooks';
import { ArticleFrame } from '../../components/library/ArticleFrame';
import { FetchCard } from '../../components/library/FetchCard';
import { NoStory } from '../../components/library/NoStory';
import { ArticleView } from '../../components/reader/ArticleView';
import { SavedWithout } from '../../components/library/SavedWithout';
import type { Scroller } from '../../components/reader/scrolling';
import { WordBreaksContext } from '../../components/reader/word-breaks';
import type { SavedArticle } from '../../utils/library/types';
import type { ReadingSettings } from '../../utils/settings/types';
import { useFetch } from './use-fetch';
import type { StoryState } from './use-story';
import { useWordBreaks } from './use-word-breaks';

interface Props {
  id: string;
  story: StoryState;
  /** The story with its pictures; null until it is known which are stored. */
  shown: { article: SavedArticle; content: DocumentFragment } | null;
  reading: ReadingSettings;
  onKey: (event: KeyboardEvent) => void;
  onProgress: (progress: number) => void;
  onReady: (scroller: Scroller | null) => void;
  onMoved: (id: string) => void;
}

/** The saved story itself, or what stands in its place: a link that is yet to be fetched, or that there is none. */
export function StoryText({ id, story, shown, reading, onMoved, ...frame }: Props) {
  const fetching = useFetch(story.state === 'link' ? story.article : null, onMoved);
  const wordBreaks = useWordBreaks(reading.hyphenate);
  const view = useMemo(
    () =>
      shown && (
        <WordBreaksContext.Provider value={wordBreaks}>
          <ArticleView {...shown}>
            <SavedWithout pages={shown.article.missingPages} url={shown.article.url} />
          </ArticleView>
        </WordBreaksContext.Provider>
      ),
    [shown, wordBreaks],
  );
  switch (story.state) {
    case 'loading':
      return null;
    case 'link': {
      const { title, url } = story.article;
      return <FetchCard title={title} url={url} state={fetching.state} onFetch={fetching.request} />;
    }
    case 'ready':
      return (
        <ArticleFrame
          key={id}
          src="/article-frame.html"
          title={story.article.title}
          reading={reading}
          {...frame}
        >
          {view}
        </ArticleFrame>
      );
    default:
      return <NoStory why={story.state} url={'article' in story ? (story.article?.url ?? null) : null} />;
  }
}
