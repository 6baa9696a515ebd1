/** The icons of the faces, drawn once on a grid of 16 with a stroke of 1.5. Decoration: a word always stands beside them or in a label. */
import { closePath, IconDrawing, openPath } from "./icon-drawing.tsx";

const paths = {
  close: closePath,
  open: openPath,
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

/** One of them by its name. */
export const Icon = ({ name }: { name: IconName }) => <IconDrawing name={name} path={paths[name]} />;
