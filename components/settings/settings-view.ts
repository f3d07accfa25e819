import type { RemovalId, RemovalKind } from '../../utils/sites/site-rule';

/** A removal that is off, with what a reader would call it. */
export interface OffRemoval {
  id: RemovalId;
  kind: RemovalKind;
  /** Whose rule it is: "aturan umum", "templat Newspaper"; null for the site's own. */
  owner: string | null;
}

export interface ChangedSiteView {
  site: string;
  /** The outlet's name, or the host. */
  name: string;
  off: OffRemoval[];
  /** Stories of several pages are joined here. */
  joinPages: boolean;
}

export interface DisabledSiteView {
  site: string;
  name: string;
}
