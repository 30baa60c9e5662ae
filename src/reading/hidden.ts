import { invisibleIn, type Invisible } from '../words/invisible.ts';
import type { Complaint, Problem } from './problem.ts';

/** What to do about a sign that nobody sees. */
export function hiddenComplaint({ code, name }: Invisible): Complaint {
  return { says: `有${name} ${code}，看不出来`, fix: '多半是从别处粘贴来的，删掉这几个字重新打一遍' };
}

/** Claim about any file of the content, comments included: all that stands in it can be seen. One problem a line. */
export function hiddenIn(text: string, file: string): readonly Problem[] {
  return text.split('\n').flatMap((words, index): readonly Problem[] => {
    const [first] = invisibleIn(words);
    return first ? [{ file, line: index + 1, ...hiddenComplaint(first) }] : [];
  });
}
