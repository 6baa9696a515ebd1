/** The mark of the product: a wire that runs from a copy to where it began. The same drawing as `icons/icon.svg`. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
      <path d="M6.5 9.5l5 13 4.5-10 4.5 10 3.4-8.9" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
      <circle cx="25.5" cy="8.5" r="3.25" fill="none" stroke="currentColor" stroke-width="2.5" />
    </svg>
  );
}
