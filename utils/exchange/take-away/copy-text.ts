/**
 * Puts text on the clipboard, right after a press; false where the browser does not let us. On pages without TLS there
 * is no clipboard for scripts: there the text is selected in a field (in `place`, for a moment) and copied as by hand.
 */
export async function copyText(text: string, place: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, place);
  }
}

function copyBySelection(text: string, place: ParentNode): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  place.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
  }
}
