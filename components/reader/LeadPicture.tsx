import { useState } from 'preact/hooks';
import type { Picture } from '../../utils/extraction/types';
import { t } from '../../utils/i18n';

/** The lead picture with caption and credit. A picture that does not load leaves no hole. */
export function LeadPicture({ picture }: { picture: Picture }) {
  const [broken, setBroken] = useState<string | null>(null);
  if (broken === picture.url) return null;
  return (
    <figure class="lead">
      <button type="button" class="enlarge" aria-label={t('pictureEnlarge', picture.alt)}>
        <img
          src={picture.url}
          alt={picture.alt}
          width={picture.size?.width}
          height={picture.size?.height}
          referrerpolicy="no-referrer"
          decoding="async"
          onError={() => setBroken(picture.url)}
        />
      </button>
      <Caption picture={picture} />
    </figure>
  );
}

function Caption({ picture: { caption, credit } }: { picture: Picture }) {
  // Many captions already end with their credit: "... Foto: Humas Polri".
  const told = credit !== null && (caption ?? '').toLowerCase().includes(credit.toLowerCase());
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption}
      {credit && !told ? <span class="credit">{t('readerPhoto', credit)}</span> : null}
    </figcaption>
  );
}
