import { TagEditor } from '../../components/library/TagEditor';
import type { StoryActions } from '../../components/library/library-view';
import { PictureViewer } from '../../components/reader/PictureViewer';
import { TakePanel } from '../../components/reader/TakePanel';
import { TypeMenu } from '../../components/reader/TypeMenu';
import { KeysHelp } from '../../components/ui/KeysHelp';
import type { TakeAction } from '../../utils/exchange/take-away/types';
import { normaliseTag } from '../../utils/library/tags';
import type { SavedArticle } from '../../utils/library/types';
import type { FacetCount } from '../../utils/search/types';
import type { ReadingSettings } from '../../utils/settings/types';
import { STORY_KEYS } from './library-keys';
import type { StoryParts } from './use-story-parts';

const TAKES: TakeAction[] = ['markdown', 'text', 'link', 'share', 'print', 'export', 'original'];

interface Props {
  parts: StoryParts;
  article: SavedArticle | null;
  /** All tags there are. */
  tags: FacetCount[];
  reading: ReadingSettings;
  onSetReading: (change: Partial<ReadingSettings>, passing?: boolean) => void;
  changeTags: StoryActions['changeTags'];
  onTake: (action: TakeAction) => void;
}

/** What is open over a saved story: a picture by itself, or one of its menus. */
export function StoryMenus({ parts, article, tags, reading, onSetReading, changeTags, onTake }: Props) {
  const { menu, pictures } = parts;
  return (
    <>
      {pictures ? (
        <PictureViewer
          {...pictures}
          onMove={(at) => parts.showPictures({ ...pictures, at })}
          onClose={parts.closePictures}
        />
      ) : null}
      {menu === 'type' ? <TypeMenu reading={reading} onSetReading={onSetReading} /> : null}
      {menu === 'take' && article ? <TakePanel actions={TAKES} onTake={onTake} /> : null}
      {menu === 'keys' ? <KeysHelp keys={STORY_KEYS} onClose={parts.closeMenu} /> : null}
      {menu === 'tags' && article ? (
        <TagEditor
          count={1}
          tags={article.tags.map((tag) => ({ tag, all: true }))}
          known={tags}
          normalise={normaliseTag}
          onSave={(change) => changeTags([article.id], change)}
          onClose={parts.closeMenu}
        />
      ) : null}
    </>
  );
}
