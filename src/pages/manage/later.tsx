import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useAttempt } from "./room.tsx";

/** A room whose code is loaded when it is first entered: the page itself opens as fast without it. */
export function later(load: () => Promise<FunctionComponent>): FunctionComponent {
  return function Later() {
    const loading = useAttempt();
    const [loaded, setLoaded] = useState<{ Face: FunctionComponent }>();
    useEffect(() => loading(load().then((Face) => setLoaded({ Face }))), []);
    return loaded ? <loaded.Face /> : null;
  };
}
