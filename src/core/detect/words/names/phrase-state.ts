/** How far a name phrase has been read. */
export type State = {
  bits: number;
  names: number[];
  /** Last item that can end the phrase; -1 before there is one. */
  last: number;
  modifiers: number;
  words: number;
  /** The last noun is somebody's name, which owns nothing. */
  lastProper: boolean;
  /** The item before was "of". */
  owned: boolean;
};

/** The item at `at` can end the phrase. Answers that one item was taken. */
export function nominal(state: State, at: number, bits: number, proper: boolean): number {
  state.bits |= bits;
  state.last = at;
  state.modifiers = 0;
  state.lastProper = proper;
  state.owned = false;
  return 1;
}
