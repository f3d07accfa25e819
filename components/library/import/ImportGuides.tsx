import { t, type MessageKey } from '../../../utils/i18n';

const GUIDES: [MessageKey, MessageKey][] = [
  ['importFromPocket', 'importGuidePocket'],
  ['importFromInstapaper', 'importGuideInstapaper'],
  ['importFromOmnivore', 'importGuideOmnivore'],
  ['importFromWallabag', 'importGuideWallabag'],
  ['importFromReadwise', 'importGuideReadwise'],
  ['importFromRaindrop', 'importGuideRaindrop'],
  ['importFromKarakeep', 'importGuideKarakeep'],
  ['importFromLinkding', 'importGuideLinkding'],
  ['importFromBrowser', 'importGuideBrowser'],
  ['importFromBening', 'importGuideBening'],
  ['importFromLists', 'importGuideAddresses'],
];

/** Where each service keeps the file. */
export function ImportGuides() {
  return (
    <section class="import-guides" aria-labelledby="guides-title">
      <h2 id="guides-title">{t('importGuidesTitle')}</h2>
      {GUIDES.map(([name, guide]) => (
        <details key={name} name="import-guide">
          <summary>{t(name)}</summary>
          <p>{t(guide)}</p>
        </details>
      ))}
    </section>
  );
}
