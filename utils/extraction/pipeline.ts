import { resolveLinks } from './addresses';
import { resolvePictures } from './pictures/resolve-pictures';
import { markKept, removeBySelector } from './steps/remove-by-selector';
import { removeByText } from './steps/remove-by-text';
import { removeCards } from './steps/remove-cards';
import { removeLinkClutter } from './steps/remove-links';
import { trimEdges } from './steps/trim-edges';
import { linkEmbeds } from './tidy/embeds';
import { dropMachinery, flatten, unwrapLayoutTables } from './tidy/flatten';
import { makeParagraphs } from './tidy/paragraphs';
import type { Workspace } from './workspace';

export interface Step {
  name: string;
  run(workspace: Workspace): void;
}

/**
 * What happens to the clone of the body, in this order:
 * selectors see the page's own markup, so rules go before anything is rewritten; embeds before machinery is dropped;
 * paragraphs are made before text is judged by the paragraph; links and edges are judged on what is left.
 */
export const STEPS: readonly Step[] = [
  { name: 'mark-kept', run: markKept },
  { name: 'remove-by-selector', run: removeBySelector },
  { name: 'remove-cards', run: removeCards },
  {
    name: 'resolve-pictures',
    run: ({ body, base }) => resolvePictures(body, base),
  },
  { name: 'link-embeds', run: ({ body, base }) => linkEmbeds(body, base) },
  { name: 'drop-machinery', run: ({ body }) => dropMachinery(body) },
  { name: 'resolve-links', run: ({ body, base }) => resolveLinks(body, base) },
  { name: 'unwrap-layout-tables', run: ({ body }) => unwrapLayoutTables(body) },
  { name: 'make-paragraphs', run: ({ body }) => makeParagraphs(body) },
  { name: 'remove-by-text', run: removeByText },
  { name: 'remove-links', run: removeLinkClutter },
  { name: 'flatten', run: ({ body }) => flatten(body) },
  { name: 'trim-edges', run: trimEdges },
];

/**
 * What rules may ask for in one step, in ms. The slowest step of the corpus takes 10; a page of 5 MB on a slow phone some
 * hundreds.
 */
const STEP_MS = 1_000;

/** Runs the steps but those in `skip`; each says how many things it took. */
export function runSteps(workspace: Workspace, skip: ReadonlySet<string>): void {
  for (const step of STEPS) {
    if (skip.has(step.name)) {
      workspace.steps.push({ step: step.name, note: 'skipped' });
      continue;
    }
    const before = workspace.removals.length;
    workspace.until = workspace.clock() + STEP_MS;
    step.run(workspace);
    workspace.steps.push({ step: step.name, note: `${workspace.removals.length - before} removed` });
  }
}
