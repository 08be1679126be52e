/** One sentence for each thing wrong with a lockfile, by its text. */
export function findLockProblems(text: string): string[];
