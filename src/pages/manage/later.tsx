import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useManage } from "./manage-state.ts";

/** A room whose code is loaded when it is first entered: the page itself opens as fast without it. */
export function later(load: () => Promise<FunctionComponent>): FunctionComponent {
  return function Later() {
    const { failed } = useManage();
    const [loaded, setLoaded] = useState<{ Face: FunctionComponent }>();
    useEffect(() => void load().then((Face) => setLoaded({ Face })).catch(failed), []);
    return loaded ? <loaded.Face /> : null;
  };
}
