/** Characters that no XML 1.0 file may hold (https://www.w3.org/TR/xml/#charsets), halves of pairs included. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text that may stand in XML, as a node's text. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(UNWRITABLE, '');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML or HTML that is written as a string: between tags or in a quoted attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] as string);
}
