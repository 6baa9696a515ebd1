/** How an icon is drawn, and the two that the card shows: traced pages carry no drawing that they do not need. */

export const closePath = "M4 4l8 8M12 4l-8 8";
export const openPath = "M9.5 3H13v3.5M13 3L7.5 8.5M11 9.5V13H3V5h3.5";

/** One icon in the colour of its text. Those that point (`go`, `back`, `open`, `undo`) are mirrored by the style sheet where the reading goes right to left. */
export function IconDrawing({ name, path }: { name: string; path: string }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
