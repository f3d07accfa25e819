import { LetterPattern } from '../../patterns/letter-pattern';
import { foldSpace } from '../text';

/** Words that begin a photo's credit. */
const CREDIT_WORD = String.raw`(?:foto|photo|image|gambar|dok(?:umentasi)?|dok|sumber|ist(?:imewa)?|credit|kredit|©|\(c\)|courtesy)`;
const IN_BRACKETS = new LetterPattern(
  String.raw`\s*[([]\s*((?:${CREDIT_WORD}\b|©)[^()[\]]{0,120}|[^()[\]]{0,60}(?:antara|reuters|afp|getty|shutterstock|istock|freepik|unsplash|pexels|instagram|\.com|\.co\.id|\.id|ap photo)[^()[\]]{0,60}|ist|istimewa|tangkapan layar[^()[\]]{0,100})\s*[)\]]\s*\.?\s*$`,
  'i',
);
const AT_END = new LetterPattern(
  String.raw`[\s.,|–—-]\s*((?:foto|photo|dok(?:umentasi)?|sumber|credit|kredit|image)\s*[:.]\s*[^.]{2,100}|©\s?.{2,100}|\/?ANTARA(?: FOTO)?\/.{2,80}|\/ ?(?:\p{Lu}[\p{L}.]{1,20} ?){1,4})\s*$`,
  'i',
);
const ALONE = new LetterPattern(
  String.raw`^(?:${CREDIT_WORD}\s*[:.]\s*.{2,120}|©\s?.{2,120}|[\p{L}.]{2,20}(?: [\p{L}.]{2,20}){0,2}\/\s?[\p{L}. ]{2,50})$`,
  'i',
);

const BEFORE_CREDIT = new LetterPattern(String.raw`^${CREDIT_WORD}\s*[:./]?\s*`, 'i');

const strip = (text: string): string => foldSpace(text.replace(BEFORE_CREDIT.for(text), '')) || text;

/** A caption apart from its credit: "Warga mengungsi (Foto: Budi/ANTARA)" gives the sentence and "Budi/ANTARA". */
export function splitCaption(text: string): { caption: string | null; credit: string | null } {
  const plain = foldSpace(text).slice(0, 1_000);
  if (!plain) return { caption: null, credit: null };
  const bracketed = IN_BRACKETS.exec(plain);
  if (bracketed?.[1])
    return {
      caption: foldSpace(plain.slice(0, bracketed.index)) || null,
      credit: strip(foldSpace(bracketed[1])),
    };
  if (plain.length <= 120 && ALONE.test(plain)) return { caption: null, credit: strip(plain) };
  const ending = AT_END.exec(plain);
  if (ending?.[1]) {
    return {
      caption: foldSpace(plain.slice(0, ending.index + 1).replace(/[\s|–—-]+$/, '')) || null,
      credit: strip(foldSpace(ending[1])),
    };
  }
  return { caption: plain, credit: null };
}
