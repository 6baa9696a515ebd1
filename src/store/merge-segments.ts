export type MergeProgress = { inputs: number[]; output: number };
