/** The address with the headline's words replaced: `/read/2024/05/01/123/judul-asli` becomes `.../contoh-judul-berita`. */
export function exampleUrl(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  const segments = pathname.split('/').map((segment) => {
    const [, name = '', ending = ''] = /^(.*?)(\.s?html?)?$/.exec(segment) ?? [];
    const words = name.split(/[-_.]/);
    if (words.filter((word) => /\p{L}{2,}/u.test(word)).length < 3) return segment;
    // Numbers of the story before and after its words belong to the site's pattern.
    const first = /^\d+$/.test(words[0] ?? '') ? `${words[0]}-` : '';
    const last = /\d/.test(words.at(-1) ?? '') ? `-${words.at(-1)}` : '';
    return `${first}contoh-judul-berita${last}${ending}`;
  });
  return `${protocol}//${host}${segments.join('/')}`;
}

/** The site's host for its rule. */
export function ruleHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
