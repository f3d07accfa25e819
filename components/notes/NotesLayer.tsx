import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Highlighter } from 'lucide-preact';
import { t } from '../../utils/i18n';
import type { Colour } from '../../utils/notes/types';
import type { Scroller } from '../reader/scrolling';
import { ToolButton } from '../ui/ToolButton';
import { Floating } from './Floating';
import { HighlightCard } from './HighlightCard';
import { boxOf, floatOf, focusStory, isInFloat } from './note-floats';
import { elementsOf, noteAt } from './note-marks';
import { listenOn, surfacesOf } from './note-surfaces';
import { pickSentence } from './pick-sentence';
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
  const picking = useRef(false);
  const shown = open && highlights.find(({ id }) => id === open.id);
  const selected = passage !== dismissed && !shown ? passage : null;

  const quote = () => {
    const article = articleIn(scroller);
    const range = selectedIn(scroller);
    return article && range && quoteIn(article, range);
  };
  /** Without a pointer: a sentence is picked first, and marked then. */
  const pick = () => {
    const sentence = pickSentence(scroller, 1);
    picking.current = sentence !== null;
    if (sentence === null) notes.port.say(t('notesSelect'));
    else setTold(`${sentence} ${t('notesPicked')}`);
  };
  const mark = (colour: Colour, writing: boolean) => {
    const found = quote();
    const made = found && notes.add(found, colour);
    if (!made) return;
    const hadFocus = isInFloat(scroller);
    clearSelection(scroller);
    picking.current = false;
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
    highlight: () => (quote() ? mark(notes.colour, false) : pick()),
    note: () => (quote() ? mark(notes.colour, true) : pick()),
    step: (by) => {
      if (!selected || !picking.current || isInFloat(scroller)) return false;
      setTold(pickSentence(scroller, by) ?? told);
      return true;
    },
    list: onToggleList,
    dismiss: () => {
      if (!selected && !shown) return false;
      if (shown) close();
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

  const isOpen = Boolean(shown);
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
