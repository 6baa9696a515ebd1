import { DirectorySection } from "./directory-section.tsx";
import { useDirectory } from "./use-directory.ts";

/** Whom Wiretrace knows. */
export const DirectoryRoom = () => <DirectorySection {...useDirectory()} />;
