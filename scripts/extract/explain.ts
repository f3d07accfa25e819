import type { WholeOutcome } from '../../utils/extraction';

/** The steps, what each took away, why this body, and where each field came from: for whoever looks for a fault. */
export function explain(outcome: WholeOutcome): string {
  const lines = outcome.steps.map(({ step, note }) => `${step.padEnd(22)} ${note}`);
  if (!outcome.ok) return [...lines, `not read: ${outcome.reason}`, ''].join('\n');
  const { article, removals } = outcome;
  const { level, selector, tried } = article.body;
  lines.push('', `body: ${level}${selector ? ` ${selector}` : ''}`);
  for (const attempt of tried)
    lines.push(`  tried ${attempt.level} ${attempt.selector ?? ''}: ${attempt.why}`);
  lines.push('', `${removals.length} removed:`);
  for (const { rule, matched, text } of removals)
    lines.push(`  ${rule}  [${matched}]  ${text.slice(0, 100)}`);
  lines.push('', 'fields:');
  for (const [field, source] of Object.entries(article.from)) lines.push(`  ${field.padEnd(14)} ${source}`);
  return `${lines.join('\n')}\n`;
}
