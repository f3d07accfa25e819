// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import messages from '../../../public/_locales/id/messages.json';
import { firstWords } from '../../../utils/first-words';
import { learnWords, type MessageKey } from '../../../utils/i18n';
import { DEFAULT_READING } from '../../../utils/settings/reading-options';
import { ReaderSheet } from '../ReaderSheet';
import type { ReaderActions, ReaderView } from '../reader-view';
import { sampleArticle } from './samples';

const getMessage = vi.fn((key: string, filled: string[]) =>
  messages[key as MessageKey].message.replace(/\$(\d)/g, (_, number: string) => filled[+number - 1] ?? ''),
);

it('are all that the popup says when it is first drawn: the browser is asked for nothing', () => {
  vi.stubGlobal('chrome', { i18n: { getMessage } });
  learnWords(firstWords(getMessage));
  getMessage.mockClear();
  const url = 'https://contoh.example/foto.jpg';
  const leadImage = {
    url,
    alt: 'Jembatan',
    caption: 'Jembatan bambu.',
    credit: 'Ratna',
  };
  const article = sampleArticle({
    paywalled: true,
    leadImage,
    pages: { current: 1, count: 3, whole: url, pages: [], how: null },
  });
  const view: ReaderView = {
    kind: 'article',
    article,
    aboveFold: null,
    isSigned: true,
    removals: [],
    rules: [],
    joined: null,
  };
  const around = {
    reading: DEFAULT_READING,
    disabled: false,
    joinPages: true,
    toast: null,
    place: null,
  };
  render(
    <ReaderSheet
      {...around}
      view={view}
      saved="unsaved"
      panels={null}
      notes={null}
      actions={{} as ReaderActions}
    />,
    document.body,
  );
  expect(document.querySelector('.article')?.textContent).toContain('Foto: Ratna');
  expect(getMessage.mock.calls.map(([key]) => key)).toEqual([]);
});
