import type { ReaderActions, ReaderView } from './reader-view';
import { ArticleView } from './ArticleView';
import { ErrorView } from './ErrorView';
import { Loading } from './Loading';
import { NotArticle } from './NotArticle';

interface Props {
  view: ReaderView;
  actions: ReaderActions;
}

/** What stands in the sheet. */
export function SheetView({ view, actions }: Props) {
  switch (view.kind) {
    case 'loading':
      return <Loading />;
    case 'article':
      return (
        <ArticleView
          article={view.article}
          content={view.aboveFold ?? view.article.content}
          isOpening={view.aboveFold !== null}
          isSigned={view.isSigned}
          joined={view.joined}
          onRetryPage={actions.retryPage}
          showOutlet={false}
        />
      );
    case 'not-article':
      return (
        <NotArticle
          reason={view.reason}
          forced={view.forced}
          onForce={actions.force}
          onClose={actions.close}
        />
      );
    case 'error':
      return <ErrorView stale={view.stale} onRetry={actions.retry} onClose={actions.close} />;
  }
}
