/** Bening's mark: a drop of clear water with two lines of text in it. */
export function Drop({ size = 22 }: { size?: number }) {
  return (
    <svg class="drop" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path
        d="M12 2.2c3.6 4.6 6.6 8 6.6 11.8a6.6 6.6 0 0 1-13.2 0C5.4 10.2 8.4 6.8 12 2.2Z"
        fill="var(--accent)"
      />
      <path
        d="M8.6 12.6h6.8M8.6 15.6h4.6"
        stroke="var(--paper)"
        stroke-width="1.7"
        stroke-linecap="round"
        fill="none"
      />
    </svg>
  );
}
