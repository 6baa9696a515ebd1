/** The icons of the faces, drawn once on a grid of 16 with a stroke of 1.5. Decoration: a word always stands beside them or in a label. */

const paths = {
  close: "M4 4l8 8M12 4l-8 8",
  open: "M9.5 3H13v3.5M13 3L7.5 8.5M11 9.5V13H3V5h3.5",
  go: "M3 8h9M8.5 4.5L12 8l-3.5 3.5",
  back: "M13 8H4M7.5 4.5L4 8l3.5 3.5",
  copy: "M6 5.5h7v8H6zM10 5.5v-3H3v8h3",
  add: "M8 3v10M3 8h10",
  more: "M4.5 6.5L8 10l3.5-3.5",
  manage: "M3 4h10M3 8h10M3 12h10",
  search: "M7 2.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 1 0 0-8.5M10.2 10.2L13.5 13.5",
  remove: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5",
  file: "M4 2.5h5l3 3v8H4zM9 2.5v3h3",
  undo: "M6 3.5L3 6.5l3 3M3 6.5h6.5a3.25 3.25 0 0 1 0 6.5H7",
  pin: "M6 2.5h4l-.5 4.5 2 2.5h-7l2-2.5zM8 9.5v4",
  pinned: "M6 2.5h4l-.5 4.5 2 2.5h-7l2-2.5zM8 9.5v4M7 3v5M8 3v6M9 3v5",
  edit: "M3 13l.6-2.8L10.8 3 13 5.2 5.8 12.4z",
  panel: "M2.5 3.5h11v9h-11zM9.5 3.5v9",
} as const;

export type IconName = keyof typeof paths;

/** One icon in the colour of its text. Those that point (`go`, `back`, `open`, `undo`) are mirrored by the style sheet where the reading goes right to left. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
