import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RANGES, stepIn } from '../../utils/settings/reading-options';
import type { ReadingPlace } from '../../utils/library/place-types';
import type { ReadingSettings } from '../../utils/settings/types';
import { t } from '../../utils/i18n';
import { Toast, type ToastMessage } from '../ui/Toast';
import type { StoryNotes } from '../notes/story-notes';
import type { PanelLayer } from './panel-layers';
import type { PanelName, Panels } from './panel-props';
import { PanelPlace } from './PanelPlace';
import { popupPanels } from './popup-panels';
import { ReaderBar } from './ReaderBar';
import { handleReaderKey } from './reader-keys';
import { ReaderTools } from './ReaderTools';
import type { ReaderActions, ReaderView, SaveState } from './reader-view';
import { scrollByKey } from './scroll-by-key';
import { scrolledShare } from './scrolling';
import { SheetView } from './SheetView';
import { trapTab } from './trap-tab';
import { typeAttributes } from './type-attributes';
import { useCompact } from './use-compact';
import { useOpened } from './use-opened';
import type { StoryPicture } from './use-picture-clicks';

export interface ReaderSheetProps {
  view: ReaderView;
  reading: ReadingSettings;
  /** The reader does not want Bening on this site. */
  disabled: boolean;
  /** The reader wants the pages of stories on this site joined. */
  joinPages: boolean;
  saved: SaveState;
  toast: ToastMessage | null;
  /** Where the reader was in this story; null where that is not known (yet). */
  place: ReadingPlace | null;
  /** Null until they are fetched. */
  panels: Panels | null;
  /** Come with them. */
  notes: StoryNotes | null;
  actions: ReaderActions;
}

/** A story with fewer headings is seen through without one. */
const WORTH_AN_OUTLINE = 2;
const NO_PICTURES = { pictures: [], at: 0 };

/** The reading popup: a sheet over the veiled page. */
export function ReaderSheet(props: ReaderSheetProps) {
  const { view, reading, saved, toast, panels, notes, actions } = props;
  const scroll = useRef<HTMLDivElement>(null);
  // For the panels: what is drawn first does without, and need not be drawn twice.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  useEffect(() => setScroller(scroll.current), []);
  const progress = useRef<HTMLElement>(null);
  const compact = useCompact();
  const opened = useOpened();
  // The text is focused from the start, so that keys scroll it; its focus ring is for those who tab to it.
  const [tabbed, setTabbed] = useState(false);
  const story = view.kind === 'article' ? view : null;
  const headings = story?.article.content.querySelectorAll('h2, h3').length ?? 0;
  const hasOutline = headings >= WORTH_AN_OUTLINE;
  useLayoutEffect(() => scroll.current?.focus({ preventScroll: true }), [view.kind]);
  // Whatever had the focus may be gone now; outside the popup, keys would be the page's.
  useLayoutEffect(() => {
    const root = scroll.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (root?.activeElement === null) scroll.current?.focus({ preventScroll: true });
  });

  const toggle = (name: PanelName) => {
    actions.dismissToast();
    if (panels) opened.toggle(name);
    else void actions.loadPanels().then((there) => there && opened.toggle(name));
  };
  const [pictures, setPictures] = useState<{ pictures: StoryPicture[]; at: number }>(NO_PICTURES);
  const panelAt = (layer: PanelLayer) => {
    const name = layer === 'bar' ? 'reading' : opened.at(layer);
    if (!story || !panels || !notes || !name || !scroller) return null;
    const around = {
      scroller,
      covers: compact,
      pictures,
      showPicture: (all: StoryPicture[], at: number) => {
        setPictures({ pictures: all, at });
        if (!opened.isOpen('picture')) opened.toggle('picture');
      },
      isOpen: opened.isOpen,
      toggle: opened.toggle,
    };
    return (
      <PanelPlace
        key={name}
        panels={panels}
        name={name}
        props={popupPanels(story, { ...props, notes }, around)[name]}
      />
    );
  };
  const side = panelAt('side');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') setTabbed(true);
    trapTab(event, event.currentTarget as HTMLElement);
    handleReaderKey(event, {
      save: () => story && (saved === 'unsaved' || saved === 'saved') && actions.save(),
      toggle: (name) => story && (name !== 'outline' || hasOutline) && toggle(name),
      openLibrary: () => actions.openPage('library'),
      resize: (direction) =>
        actions.setReading({ fontSize: stepIn(RANGES.fontSize, reading.fontSize, direction) }),
      escape: () => opened.closeInnermost() || actions.close(),
      scroll: (key) => scrollByKey(scroll.current, key),
    });
  };

  // With the rest of the story: the text comes first.
  const tools =
    story && !story.aboveFold ? (
      <ReaderTools
        compact={compact}
        isOpen={opened.isOpen}
        cleaned={story.removals.length}
        hasOutline={hasOutline}
        saved={saved}
        onToggle={toggle}
        onOpenLibrary={() => actions.openPage('library')}
        onSave={actions.save}
      />
    ) : null;

  return (
    <div
      class="bening reader"
      lang={t('uiLanguage')}
      data-view={view.kind}
      data-tabbed={tabbed}
      {...typeAttributes(reading)}
      // A click on what takes no focus (the bar, a margin) leaves it here and not on the page.
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="veil" onClick={actions.close} />
      <section class="sheet" data-panel={side !== null}>
        <ReaderBar
          outlet={story?.article.siteName ?? null}
          cleaned={story?.removals.length ?? null}
          rulesOpen={opened.isOpen('rules')}
          progress={progress}
          onToggleRules={() => toggle('rules')}
          onClose={actions.close}
        >
          {panelAt('bar')}
          {compact ? null : tools}
        </ReaderBar>
        <div class="stage">
          <div
            class="scroll"
            data-scroller
            autofocus
            role="region"
            aria-label={t('readerStory')}
            tabIndex={0}
            inert={compact && side !== null}
            ref={scroll}
            onScroll={() => showProgress(scroll.current, progress.current)}
            onClick={opened.closeMenus}
          >
            <SheetView view={view} actions={actions} />
          </div>
          {side}
        </div>
        {panelAt('foot')}
        {compact && story ? <footer class="foot">{tools}</footer> : null}
        {panelAt('menu')}
        <Toast message={toast} onGone={actions.dismissToast} />
      </section>
      {panelAt('over')}
    </div>
  );
}

/** The share of the story that has been scrolled past, as the line under the bar. */
function showProgress(scroller: HTMLElement | null, line: HTMLElement | null): void {
  if (scroller && line) line.style.transform = `scaleX(${scrolledShare(scroller)})`;
}
