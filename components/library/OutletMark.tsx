/** Number of tones in outlet-mark.css. */
const TONES = 6;

/** A calm block with the outlet's initial: pictures of the web are not fetched for a list. */
export function OutletMark({ name }: { name: string }) {
  return (
    <span class="outlet-mark" data-tone={toneOf(name)} aria-hidden="true">
      {initialOf(name)}
    </span>
  );
}

/** The same outlet always has the same tone. */
function toneOf(name: string): number {
  let sum = 7;
  for (const letter of name.toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % TONES;
}

function initialOf(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '·').toLocaleUpperCase();
}
