/** Every face in every state, with made-up props. */
import { cardFaces } from "./faces/card.tsx";
import type { Face } from "./faces/face.ts";
import { directoryFaces } from "./faces/manage-directory.tsx";
import { feedFaces } from "./faces/manage-feeds.tsx";
import { manageFaces } from "./faces/manage.tsx";
import { panelFaces } from "./faces/panel.tsx";
import { popupFaces } from "./faces/popup.tsx";

export const faces: Face[] = [...panelFaces, ...cardFaces, ...popupFaces, ...manageFaces, ...feedFaces, ...directoryFaces];
