/** Notices when a page without a new document became another page. */

/**
 * Calls `changed` after the address changed within the document, fragments aside.
 * The Navigation interface tells of every change, also of those the page's own scripts make; where it is
 * missing (Firefox before 147), only going back and forth is noticed here.
 */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  let last = withoutFragment();
  const check = (): void => {
    const now = withoutFragment();
    if (now === last) return;
    last = now;
    changed();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", check, { signal });
  globalThis.addEventListener("popstate", check, { signal });
}

const withoutFragment = (): string => location.href.split("#", 1)[0] ?? "";
