import type { MarkupIndex } from '../sites/markup-index';
import type { RemovalId, RemovalKind, ResolvedRule, ThemeRule } from '../sites/site-rule';
import { textOf } from './text';
import type { RemovalNote, StepNote } from './types';

const NOTE_TEXT_LENGTH = 300;

/** What the steps work on: the clone of the body, and the notes of what they did. The live page is only read. */
export interface Workspace {
  /** The live document: read-only. */
  readonly document: Document;
  readonly url: string;
  /** What relative addresses are resolved against. */
  readonly base: string;
  readonly rule: ResolvedRule;
  readonly themes: readonly ThemeRule[];
  /** Headline as read from the page, to tell its repeats in the body. */
  title: string;
  /** A `<div>` of an inert document that holds the clone of the body. */
  readonly body: HTMLDivElement;
  /** Names in the clone and around it, before any step: what it rules out need not be looked for. */
  readonly index: MarkupIndex;
  readonly removals: RemovalNote[];
  readonly steps: StepNote[];
  /** In ms, of any beginning. The engine has none of its own: without one nothing is ever late. */
  readonly clock: () => number;
  /** By `clock`: what rules ask for after it is left out. -1: it is over, and that was noted. */
  until: number;
}

/**
 * Is a step's time over? `what` was asked last, and is named. A rule is data, and may be made to take for ever: the rest
 * of what rules ask for in the step is left out.
 */
export function isLate(workspace: Workspace, what: string): boolean {
  if (workspace.clock() <= workspace.until) return false;
  if (workspace.until >= 0) leaveOut(workspace, what, 'took too long; so is the rest of the step');
  workspace.until = -1;
  return true;
}

/** Notes what a rule asked for and did not get, and why. */
export function leaveOut(workspace: Workspace, what: string, why: string): void {
  workspace.steps.push({ step: 'left out', note: `${what}: ${why}` });
}

export function isOff(rule: ResolvedRule, id: RemovalId): boolean {
  return rule.off.includes(id);
}

/** Notes a removal; call it while the removed thing still holds its text. */
export function noteRemoval(
  workspace: Workspace,
  owner: string,
  kind: RemovalKind,
  matched: string,
  removed: Node | string,
): void {
  const text = typeof removed === 'string' ? removed : textOf(removed);
  workspace.removals.push({ rule: `${owner}/${kind}`, kind, matched, text: text.slice(0, NOTE_TEXT_LENGTH) });
}
