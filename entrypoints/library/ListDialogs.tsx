import { AddDialog } from '../../components/library/AddDialog';
import type { RowActions } from '../../components/library/library-view';
import { RowMenu } from '../../components/library/RowMenu';
import { SearchHelp } from '../../components/library/SearchHelp';
import { TagEditor } from '../../components/library/TagEditor';
import { KeysHelp } from '../../components/ui/KeysHelp';
import type { ListedArticle } from '../../utils/library/list-articles';
import { normaliseTag } from '../../utils/library/tags';
import type { FacetCount } from '../../utils/search/types';
import { LIST_KEYS } from './library-keys';
import { linksIn } from './links-in';
import { tagsOn } from './tags-on';

export type OpenDialog =
  | { what: 'keys' }
  | { what: 'search-help' }
  | { what: 'tags'; ids: string[] }
  | { what: 'menu'; id: string }
  | { what: 'add'; text: string };

interface Props {
  open: OpenDialog | null;
  rows: ReadonlyMap<string, ListedArticle>;
  tags: FacetCount[];
  actions: RowActions;
  onTry: (example: string) => void;
  onAddLinks: (links: string[]) => void;
  onClose: () => void;
}

/** What lies over the list for a moment. */
export function ListDialogs({ open, rows, tags, actions, onTry, onAddLinks, onClose }: Props) {
  if (!open) return null;
  if (open.what === 'keys') return <KeysHelp keys={LIST_KEYS} onClose={onClose} />;
  if (open.what === 'search-help') return <SearchHelp onTry={onTry} onClose={onClose} />;
  if (open.what === 'add')
    return <AddDialog text={open.text} read={linksIn} onAdd={onAddLinks} onClose={onClose} />;
  if (open.what === 'menu') {
    const row = rows.get(open.id);
    return row?.ok ? <RowMenu article={row.article} actions={actions} onClose={onClose} /> : null;
  }
  const { ids } = open;
  return (
    <TagEditor
      count={ids.length}
      tags={tagsOn(ids, rows)}
      known={tags}
      normalise={normaliseTag}
      onSave={(change) => actions.changeTags(ids, change)}
      onClose={onClose}
    />
  );
}
