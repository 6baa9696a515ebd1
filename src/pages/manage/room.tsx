/** One room of the manage page: what it works with, and what failed in it. */
import { createContext, type ComponentChildren } from "preact";
import { useContext, useId, useRef } from "preact/hooks";
import { useText } from "../../ui/text.ts";
import { failureText } from "../failure-text.ts";
import { useFailures, type Attempt, type Failures } from "../failures.ts";
import type { ManageState } from "./manage-state.ts";

/** `version` stands still while nobody is in the room: what it shows is read again when it is entered. */
type RoomState = Omit<ManageState, "silent"> & Pick<Failures, "attempt">;

const RoomContext = createContext<RoomState | undefined>(undefined);

/** What the room works with. Throws outside of a room. */
export function useManage(): RoomState {
  const state = useContext(RoomContext);
  if (state === undefined) throw new Error("A room stands in no manage page.");
  return state;
}

/** Waits for work; where it fails, the room says so until work of the same kind succeeds. Each call of the hook is a kind. */
export function useAttempt(): Attempt {
  const { attempt } = useManage();
  const what = useId();
  return (work) => attempt(what, work);
}

/** The room in the page; `shown` while somebody is in it. */
export function Room({ state: { silent, ...state }, shown, children }: { state: ManageState; shown: boolean; children: ComponentChildren }) {
  const text = useText();
  const { failures, attempt } = useFailures();
  const seen = useRef(state.version);
  if (shown) seen.current = state.version;
  // Said once, though everything fails while the worker is silent.
  const told = new Set(failures.filter(({ code }) => code !== silent?.code).map((failure) => failureText(failure, text)));
  return (
    <RoomContext.Provider value={{ ...state, version: seen.current, attempt }}>
      <div class="room" hidden={!shown}>
        {[...told].map((words) => (
          <p key={words} class="conflict" role="alert">
            {words}
          </p>
        ))}
        {children}
      </div>
    </RoomContext.Provider>
  );
}
