import { formatDate } from '../../components/reader/format-date';
import type { ExportWorld, StoryPicture } from '../../utils/exchange/export/export-story';
import { pictureType } from '../../utils/pictures/picture-type';
import { t } from '../../utils/i18n';

/** What the formats of the export need of this page. */
export function exportWorld(): ExportWorld {
  return {
    now: new Date(),
    inert: document.implementation.createHTMLDocument(''),
    serialiseXml: (page) => new XMLSerializer().serializeToString(page),
    formatDate: (iso) => formatDate(iso, t('uiLanguage')),
    toPlainPicture,
  };
}

const PLAIN = ['image/jpeg', 'image/png', 'image/gif'];
/** Larger ones are made smaller: e-readers show no more, and hold little. px. */
const LONGEST_SIDE = 1600;

/** What its bytes say it is counts; WebP and AVIF are drawn anew as JPEG. Null for what the browser cannot draw. */
async function toPlainPicture({ bytes }: StoryPicture): Promise<StoryPicture | null> {
  const type = pictureType(bytes);
  const drawn = await createImageBitmap(new Blob([bytes], { type: type ?? '' })).catch(() => null);
  if (!drawn || !type) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(drawn.width, drawn.height));
  if (PLAIN.includes(type) && scale === 1) return { type, bytes };
  const canvas = new OffscreenCanvas(Math.round(drawn.width * scale), Math.round(drawn.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // JPEG knows no transparency: what is clear becomes paper, not black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  return { type: 'image/jpeg', bytes: new Uint8Array(await file.arrayBuffer()) };
}
