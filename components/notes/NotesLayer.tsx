import { useLayoutEffect, useState } from 'preact/hooks';
import { Highlighter } from 'lucide-preact';
import { t } from '../../utils/i18n';
import type { Colour } from '../../utils/notes/types';
import type { Scroller } from '../reader/scrolling';
import { ToolButton } from '../ui/ToolButton';
import { Floating } from './Floating';
import { HighlightCard } from './HighlightCard';
import { elementsOf, noteAt } from './note-marks';
import { listenOn, surfacesOf } from './note-surfaces';
import type { Box } from './place-float';
import { SelectionBar } from './SelectionBar';
import type { StoryNotes } from './story-notes';
import { articleIn, quoteIn } from './story-text';
import { useNoteKeys } from './use-note-keys';
import { useNoteMarks } from './use-note-marks';
import { clearSelection, selectedIn, usePassage, type Passage } from './use-passage';
import { useStoryNotes } from './use-story-notes';

export interface NotesProps {
  scroller: Scroller;
  notes: StoryNotes;
  listOpen: boolean;
  onToggleList: () => void;
}

/**
 * Highlights in the story that is read: the marks, what can be done with a selection, the card of the one that was
 * clicked. Of itself it shows the button of their list, in the bar.
 */
export function NotesLayer({ scroller, notes, listOpen, onToggleList }: NotesProps) {
  const { highlights } = useStoryNotes(notes);
  useLayoutEffect(() => {
    void notes.load();
    return notes.port.onChange(() => void notes.load());
  }, [notes]);
  useNoteMarks(scroller, notes);
  const passage = usePassage(scroller);
  const [dismissed, setDismissed] = useState<Passage | null>(null);
  const [open, setOpen] = useState<{ id: string; writing: boolean; touched: boolean } | null>(null);
  const [told, setTold] = useState('');
  const selected = passage !== dismissed && !open ? passage : null;
  const shown = open && highlights.find(({ id }) => id === open.id);

  const quote = () => {
    const article = articleIn(scroller);
    const range = selectedIn(scroller);
    const found = article && range && quoteIn(article, range);
    if (!found) notes.port.say(t('notesSelect'));
    return found;
  };
  const mark = (colour: Colour, writing: boolean) => {
    const found = quote();
    const made = found && notes.add(found, colour);
    if (!made) return;
    const hadFocus = isInFloat(scroller);
    clearSelection(scroller);
    setDismissed(passage);
    setTold(writing ? '' : t('notesMade'));
    if (writing) setOpen({ id: made.id, writing, touched: passage?.touched ?? false });
    else if (hadFocus) focusStory(scroller, made.id);
  };
  const copy = async () => {
    const found = quote();
    if (found) notes.port.say(t((await notes.port.copy(found.quote)) ? 'takeCopied' : 'takeFailed'));
  };
  const close = () => {
    if (open) focusStory(scroller, open.id);
    setOpen(null);
  };
  useNoteKeys(scroller, {
    highlight: () => mark(notes.colour, false),
    note: () => mark(notes.colour, true),
    list: onToggleList,
    dismiss: () => {
      if (!selected && !open) return false;
      if (open) close();
      else {
        if (isInFloat(scroller)) focusStory(scroller, null);
        clearSelection(scroller);
        setDismissed(passage);
      }
      return true;
    },
    enter: () => {
      const first = selected && !isInFloat(scroller) ? floatOf(scroller)?.querySelector('button') : null;
      first?.focus();
      return Boolean(first);
    },
  });

  useLayoutEffect(() => {
    const onClick = (event: Event) => {
      const id = noteAt(event.target);
      const isLink = (event.target as Element | null)?.closest?.('a[href]');
      if (!id || isLink || selectedIn(scroller)) return;
      setOpen({ id, writing: false, touched: false });
    };
    scroller.addEventListener('click', onClick);
    return () => scroller.removeEventListener('click', onClick);
  }, [scroller]);

  const isOpen = open !== null;
  useLayoutEffect(() => {
    if (!isOpen) return;
    return listenOn(
      surfacesOf(scroller),
      'pointerdown',
      ({ target }) => {
        if (!(target as Partial<Element> | null)?.closest?.('.note-float')) setOpen(null);
      },
      true,
    );
  }, [scroller, isOpen]);

  return (
    <>
      <ToolButton
        label={t('notesTitle')}
        shortcut="C"
        expanded={listOpen}
        badge={highlights.length}
        onClick={onToggleList}
      >
        <Highlighter size={20} aria-hidden />
      </ToolButton>
      <span class="note-told" aria-live="polite">
        {told}
      </span>
      {selected ? (
        <Floating scroller={scroller} anchor={() => boxOf([selected.range])} below={selected.touched}>
          <SelectionBar
            onMark={(colour) => mark(colour, false)}
            onNote={() => mark(notes.colour, true)}
            onCopy={() => void copy()}
          />
        </Floating>
      ) : null}
      {shown ? (
        <Floating scroller={scroller} anchor={() => boxOf(elementsOf(scroller, shown.id).marks)} below>
          <HighlightCard
            key={shown.id}
            highlight={shown}
            writing={open.writing}
            onColour={(colour) => notes.setColour(shown.id, colour)}
            onNote={(from, to) => notes.setNote(shown.id, from, to)}
            onDelete={() => {
              close();
              void notes.remove(shown.id);
            }}
            onClose={close}
          />
        </Floating>
      ) : null}
    </>
  );
}

/** Around all of these, in px of the story's viewport. */
function boxOf(parts: (Range | Element)[]): Box | null {
  const boxes = parts.map((part) => part.getBoundingClientRect());
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function floatOf(scroller: Scroller): Element | null {
  return (scroller.closest('.reader') ?? document).querySelector('.note-float');
}

function isInFloat(scroller: Scroller): boolean {
  const root = (scroller.closest('.reader')?.getRootNode() ?? document) as Document | ShadowRoot;
  return root.activeElement?.closest('.note-float') !== null && root.activeElement !== null;
}

/** Back to the highlight in the story, or to the story itself. */
function focusStory(scroller: Scroller, id: string | null): void {
  const target = (id && elementsOf(scroller, id).opener) || scroller;
  target.ownerDocument.defaultView?.focus();
  target.focus({ preventScroll: true });
}
