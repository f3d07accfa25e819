/** What the pages around the stories tell of an EPUB. */
export interface Book {
  /** A URI of its own. */
  id: string;
  title: string;
  modified: Date;
  /** When it was made, in words. */
  date: string;
  chapters: Chapter[];
  pictures: { name: string; type: string }[];
}

export interface Chapter {
  /** Of its file. */
  name: string;
  title: string;
  siteName: string;
  authors: string[];
  /** BCP 47; null where unknown. */
  language: string | null;
}

/** What most of its stories are written in. */
export function languageOf({ chapters }: Book): string {
  const counts = new Map<string, number>();
  for (const { language } of chapters)
    if (language && LANGUAGE.test(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'id';
}

/** BCP 47, roughly: what epubcheck asks of a language. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
