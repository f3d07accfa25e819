import { t, type MessageKey } from '../../utils/i18n';

const KINDS: [RegExp, MessageKey][] = [
  [/youtu|vimeo|dailymotion|vidio|tiktok/, 'embedVideo'],
  [/^(?:x|twitter|instagram|facebook)\.com$/, 'embedPost'],
  [/spotify|soundcloud/, 'embedAudio'],
];

/** Makes a card of each embedded post or clip, which the engine has left as a link with its host for a text. */
export function markEmbeds(body: ParentNode): void {
  for (const link of body.querySelectorAll('figure > figcaption:only-child > a[href]:only-child')) {
    const host = link.textContent ?? '';
    if (hostOf(link) !== host) continue;
    link.closest('figure')?.classList.add('embed');
    const kind = KINDS.find(([pattern]) => pattern.test(host))?.[1] ?? 'embedOther';
    const name = (link.ownerDocument as Document).createElement('b');
    const where = (link.ownerDocument as Document).createElement('span');
    name.textContent = t(kind);
    where.textContent = t('embedWhere', host);
    link.replaceChildren(name, where);
  }
}

function hostOf(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : null;
}
