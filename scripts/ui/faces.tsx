/** Every face in every state, with made-up props. */
import { cardFaces } from "./faces/card.tsx";
import type { Face } from "./faces/face.ts";
import { directoryFaces } from "./faces/manage-directory.tsx";
import { feedFaces } from "./faces/manage-feeds.tsx";
import { lookupFaces } from "./faces/lookup.tsx";
import { siteFaces } from "./faces/manage-sites.tsx";
import { manageFaces } from "./faces/manage.tsx";
import { panelFaces } from "./faces/panel.tsx";
import { popupFaces } from "./faces/popup.tsx";
import { welcomeFaces } from "./faces/welcome.tsx";

export const faces: Face[] = [...panelFaces, ...cardFaces, ...popupFaces, ...welcomeFaces, ...lookupFaces, ...siteFaces, ...manageFaces, ...feedFaces, ...directoryFaces];
