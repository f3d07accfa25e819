import * as v from 'valibot';
import { handle } from '../../utils/messaging/handle';
import { requireOwnSite } from '../../utils/messaging/own-site';
import { setReading } from '../../utils/settings/reading';
import { readingChangeSchema } from '../../utils/settings/reading-schema';
import { resetSite, setRemoval, setSiteDisabled, setSiteJoining } from '../../utils/settings/site-choices';
import { removalIdSchema, siteKeySchema } from '../../utils/settings/site-choices-schema';

const removalChange = v.object({ site: siteKeySchema, removal: removalIdSchema, on: v.boolean() });
const disabledChange = v.object({ site: siteKeySchema, disabled: v.boolean() });
const joiningChange = v.object({ site: siteKeySchema, joinPages: v.boolean() });

export function listenToSettingsMessages(): void {
  handle('setRemoval', removalChange, ({ site, removal, on }, caller) => {
    requireOwnSite('setRemoval', caller, site);
    return setRemoval(site, removal, on);
  });

  handle('setSiteDisabled', disabledChange, ({ site, disabled }, caller) => {
    requireOwnSite('setSiteDisabled', caller, site);
    return setSiteDisabled(site, disabled);
  });

  handle('setSiteJoining', joiningChange, ({ site, joinPages }, caller) => {
    requireOwnSite('setSiteJoining', caller, site);
    return setSiteJoining(site, joinPages);
  });

  handle('setReading', readingChangeSchema, setReading);

  handle('resetSite', v.object({ site: v.nullable(siteKeySchema) }), ({ site }) => resetSite(site));
}
