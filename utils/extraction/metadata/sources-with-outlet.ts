import { outletOf } from './outlet';
import { outletAliases, readSiteName } from './site-name';
import type { Found, MetadataInput, SourcesWithOutlet } from './sources';
import { readSources } from './sources';

/** What the fields are read from, and the outlet's name, by which it is told from people and topics. */
export function readSourcesWithOutlet(input: MetadataInput): {
  sources: SourcesWithOutlet;
  siteName: Found<string>;
} {
  const plain = readSources(input);
  const siteName = readSiteName(plain);
  const outlet = outletOf(siteName.value, outletAliases(plain), plain.address?.hostname ?? '');
  return { sources: { ...plain, outlet }, siteName };
}
