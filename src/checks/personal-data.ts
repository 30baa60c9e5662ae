import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { personalIn } from '../words/personal.ts';
import { looksPersonal } from '../words/zh/personal.ts';

/** The publisher's own contact is there to be read. */
const CONTACT = /^\s+(?:phone|email):/;

/** Claim: no file of the content, notes and comments among it, has a phone number, an ID number, a licence plate or an e-mail address, save the publisher's contact. */
export function personalData({ raw }: Content): readonly Problem[] {
  return raw.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index): readonly Problem[] => {
      if (file.endsWith('/site.yaml') && CONTACT.test(line)) return [];
      return personalIn(line).map((found): Problem => ({
        file,
        line: index + 1,
        says: looksPersonal(found),
        fix: '删掉：本站不放任何人的信息，主办方的联系方式只写在 site.yaml 的 contact 里；已经提交过的，还留在版本历史里，请告诉维护者',
      }));
    }),
  );
}
