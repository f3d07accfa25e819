import { absoluteHttp } from '../addresses';
import { elementsNamed, namesIn } from '../blocks';

/** Frames that are content: a post, a clip, a map. Others are ads and widgets. */
const EMBED_HOSTS =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|vidio\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|spotify\.com|soundcloud\.com|google\.[a-z.]+|docs\.google\.com|datawrapper\.dwcdn\.net|flourish\.studio|infogram\.com)$/i;
const WIDGET = /plugins\/(?:like|page|share|comments)|\/widgets?\/|tweet_button|\/like\.php/i;

const EMBEDS = namesIn(
  'iframe embed object amp-youtube amp-twitter amp-instagram amp-facebook amp-vimeo amp-iframe amp-dailymotion',
);

/** Turns embedded posts and clips into a quiet link of their own; it loads nothing. What is no content goes. */
export function linkEmbeds(body: Element, base: string): void {
  for (const embed of elementsNamed(body, EMBEDS)) {
    const address = embedAddress(embed, base);
    if (!address) {
      embed.remove();
      continue;
    }
    const figure = body.ownerDocument.createElement('figure');
    const caption = body.ownerDocument.createElement('figcaption');
    const link = body.ownerDocument.createElement('a');
    link.setAttribute('href', address);
    link.textContent = new URL(address).hostname.replace(/^www\./, '');
    caption.append(link);
    figure.append(caption);
    embed.replaceWith(figure);
  }
}

function embedAddress(embed: Element, base: string): string | null {
  const id = embed.getAttribute('data-videoid');
  if (embed.localName === 'amp-youtube' && id)
    return absoluteHttp(`https://www.youtube.com/watch?v=${encodeURIComponent(id)}`, base);
  const tweet = embed.getAttribute('data-tweetid');
  if (embed.localName === 'amp-twitter' && tweet)
    return absoluteHttp(`https://x.com/i/status/${encodeURIComponent(tweet)}`, base);
  const source = ['data-src', 'src', 'data', 'data-href']
    .map((name) => embed.getAttribute(name))
    .find(Boolean);
  const address = absoluteHttp(source, base);
  if (!address || WIDGET.test(address) || !EMBED_HOSTS.test(new URL(address).hostname)) return null;
  const clip = /youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/.exec(address)?.[1];
  return clip ? `https://www.youtube.com/watch?v=${clip}` : address;
}
