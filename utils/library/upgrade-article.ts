type Document = Record<string, unknown>;

/** From each version to the next. A step is never changed once released: tests/fixtures/records has what it was made for. */
const STEPS: Record<number, (document: Document) => Document> = {
  /** What the publisher called `tags` became `topics`, to leave `tags` to the reader. */
  1: ({ tags, ...rest }) => ({
    ...rest,
    v: 2,
    topics: tags,
    tags: [],
    favourite: false,
    fetchedAt: rest.updatedAt,
    importId: null,
  }),
};

/** An `article:` document in the present shape, whatever version it has; one of an unknown version stays as it is. */
export function upgradeArticle<Any extends object>(document: Any): Any {
  let upgraded = document as Document;
  for (;;) {
    const step = typeof upgraded.v === 'number' ? STEPS[upgraded.v] : undefined;
    if (!step) return upgraded as Any;
    upgraded = step(upgraded);
  }
}
