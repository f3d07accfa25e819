import { onLibraryChange } from '../../utils/library/change-signal';
import { openStore } from '../../utils/library/store';
import { reportError } from '../../utils/report-error';
import { IndexDatabase } from '../../utils/search/index-database';
import { SearchEngine } from '../../utils/search/search-engine';
import { answerAsk, type Ask, type Told } from '../../utils/search/serve-search';

const DATABASE = 'bening-search';
/** One page of the library at a time writes the index; another reads what is there and keeps the rest to itself. */
const WRITER = 'bening-search-writer';

const forever = new Promise<never>(() => {});
const tell = (told: Told): void => postMessage(told);

let engine = firstEngine();

onmessage = ({ data }: MessageEvent<Ask>) => void answerAsk(engine, data).then(tell);

onLibraryChange(() => void engine.then((current) => current.refresh()));

async function firstEngine(): Promise<SearchEngine> {
  const isWriter = await new Promise<boolean>((resolve) => {
    void navigator.locks.request(WRITER, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? forever : undefined;
    });
  });
  if (!isWriter) takeOverLater();
  return startEngine(isWriter);
}

/** When the page that writes is closed, we start over from what it has left. */
function takeOverLater(): void {
  void navigator.locks.request(WRITER, () => {
    engine = startEngine(true);
    return forever;
  });
}

async function startEngine(writes: boolean): Promise<SearchEngine> {
  const database = await IndexDatabase.open(DATABASE, { writes }).catch((error: unknown) => {
    reportError('open the search index', error);
    return null;
  });
  return new SearchEngine({
    store: openStore(),
    database,
    onState: (state) => tell({ state }),
    onChange: () => tell({ changed: true }),
  });
}
