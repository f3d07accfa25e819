type Value = string | number | boolean | string[] | null;

/**
 * YAML front matter for a Markdown file. Values are written as JSON, which YAML 1.2 has as a part
 * (https://yaml.org/spec/1.2.2/#12-recommended-schema): no text can end its quotes. What is null or empty is left out.
 */
export function frontMatter(fields: Record<string, Value>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${json(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}

/** Characters that JSON takes as they are and YAML does not: control characters and its other line ends. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function json(value: Value): string {
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
