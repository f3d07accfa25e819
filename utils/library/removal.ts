/** The document that removes `document`, as a list: empty for one that is not there. */
export function removal(document: { _id: string; _rev: string } | null) {
  return document ? [{ _id: document._id, _rev: document._rev, _deleted: true }] : [];
}
