/** Whether a face was seen once: what is long waits for the first frame. */
import { useEffect, useState } from "preact/hooks";

/** False in the first drawing, true from the frame after it on. */
export function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => void frameShown().then(() => setDrawn(true)), []);
  return drawn;
}

/** Settles when what was drawn is on the screen. Preact's own effects run after 35 ms where a frame takes longer than that. */
export function frameShown(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A page in the background draws no frames.
    setTimeout(resolve, longestFrame);
  });
}

/** Milliseconds. */
const longestFrame = 300;
