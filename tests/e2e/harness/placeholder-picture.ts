import type { ServedPage } from './site-server.ts';

/** A quiet landscape in place of any picture a page asks for; null for other addresses. */
export function placeholderPicture(url: string): ServedPage | null {
  if (!isPicture(url)) return null;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" width="800" height="450">
<rect width="800" height="450" fill="#cfe0dc"/><circle cx="620" cy="120" r="52" fill="#f6e7b4"/>
<path d="M0 330 180 190 330 310 470 220 800 360V450H0Z" fill="#7fa39d"/><path d="M0 390Q200 340 400 390T800 380V450H0Z" fill="#4f7f79"/></svg>`;
  return { body, type: 'image/svg+xml' };
}

export function isPicture(url: string): boolean {
  return /\.(jpe?g|png|webp|gif|svg)$/i.test(new URL(url).pathname);
}
