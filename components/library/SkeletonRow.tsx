/** A row that is still being read. */
export function SkeletonRow() {
  return (
    <>
      <span class="row-mark">
        <span class="outlet-mark" data-tone="none" />
      </span>
      <div class="row-text row-skeleton" aria-busy="true">
        <i />
        <i />
      </div>
    </>
  );
}
