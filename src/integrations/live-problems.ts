import { checkContent } from '../checks/all.ts';
import { readContent } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** The problems of a content tree as it is now; each state of it is read once, whoever asks. */
export interface LiveProblems {
  readonly now: () => readonly Problem[];
  /** The content has changed. */
  readonly forget: () => void;
}

/** Keeps the problems of a content tree for as long as it stays as it is. */
export function liveProblems(root: string): LiveProblems {
  let known: readonly Problem[] | undefined;
  return {
    now: () => {
      if (known) return known;
      const { content, problems } = readContent(root);
      known = checkContent(content, problems);
      return known;
    },
    forget: () => {
      known = undefined;
    },
  };
}
