import { xmlText } from '../markup-text';
import { LANGUAGE } from './book';

type Reader = (value: string) => string | null;

const number: Reader = (value) => (/^[1-9]\d{0,3}$/.test(value) ? value : null);
const text: Reader = (value) => xmlText(value);

/** The attributes that are taken over, each with what a valid value of it is made of; null where there is none. */
const ATTRIBUTES: Record<string, Record<string, Reader>> = {
  '*': {
    class: text,
    title: text,
    dir: (value) => (/^(?:ltr|rtl|auto)$/.test(value) ? value : null),
  },
  a: { href: webAddress },
  img: { src: text, width: number, height: number },
  ol: { start: (value) => (/^-?\d{1,6}$/.test(value) ? value : null) },
  td: { colspan: number, rowspan: number },
  th: { colspan: number, rowspan: number },
};
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Copies to `to` what of `from`'s attributes is valid in an EPUB. */
export function copyAttributes(from: Element, to: Element): void {
  for (const readers of [ATTRIBUTES['*'], ATTRIBUTES[to.localName]]) {
    for (const [name, read] of Object.entries(readers ?? {})) {
      const value = from.getAttribute(name);
      const valid = value === null ? null : read(value);
      if (valid !== null) to.setAttribute(name, valid);
    }
  }
  const language = from.getAttribute('lang');
  if (language && LANGUAGE.test(language)) {
    to.setAttribute('lang', language);
    to.setAttributeNS(XML, 'xml:lang', language);
  }
}

/**
 * An address as RFC 3986 has it, which is stricter than what browsers follow: what a browser lets pass (`|`, a lone
 * `%`, a second `#`) is escaped. Null where it is no web or mail address.
 */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href, hostname } = new URL(address);
  const isWeb =
    /^https?:$/.test(protocol) && /^(?:[a-z0-9-]+\.)*[a-z0-9-]+$|^\[[0-9a-f:.]+\]$/.test(hostname);
  if (!isWeb && !(protocol === 'mailto:' && /^mailto:[^?]+@/.test(href))) return null;
  const [beforeFragment = '', ...fragment] = href.split('#');
  const [, start = '', rest = ''] = /^(https?:\/\/[^/]*|mailto:)(.*)$/s.exec(beforeFragment) ?? [];
  return start + escapeUri(rest) + (fragment.length > 0 ? `#${escapeUri(fragment.join('%23'))}` : '');
}

function escapeUri(part: string): string {
  return part
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?@!$&'()*+,;=%]/g, (letter) => encodeURIComponent(letter.toWellFormed()));
}
