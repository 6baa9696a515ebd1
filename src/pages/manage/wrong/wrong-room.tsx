import { useWrong } from "./use-wrong.ts";
import { WrongSection } from "./wrong-section.tsx";

/** What was read wrongly. */
export const WrongRoom = () => <WrongSection {...useWrong()} />;
