import type { Content } from '../../reading/content.ts';
import type { Problem } from '../../reading/problem.ts';
import type { ReviewEntry } from '../../schema/review.ts';
import { itemReviews, recordName, type ItemReview } from '../../reading/reviews.ts';

const COMMAND = '运行 npm run review';
/** So many names say which files are meant; the list of all is a command. */
const NAMED = 3;

/** Items that nobody has signed, told together: an editor starts with all of a folder. */
function untouched(items: readonly ItemReview[]): readonly Problem[] {
  return [...Map.groupBy(items, ({ kind }) => kind)].map(([, found]): Problem => {
    const [first] = found;
    if (found.length === 1 && first) return { file: first.file, line: 0, says: '还没有三审', fix: `${COMMAND}，先请人初审` };
    const names = found.slice(0, NAMED).map(({ entry }) => entry.id);
    const file = (first?.file ?? '').replace(/\/[^/]*$/, '');
    const which = `${names.join('、')}${found.length > NAMED ? '等' : ''}`;
    return {
      file,
      line: 0,
      says: `有 ${found.length} 项还没有三审：${which}`,
      fix: `${COMMAND}，先请人初审；npm run review -- --list 列出每一项`,
    };
  });
}

/** What is missing of an item that somebody has signed. */
function begun({ record, standing, passed, returned, approved, file }: ItemReview): readonly Problem[] {
  if (!record) return [];
  const say = (entry: ReviewEntry | null | undefined, says: string, fix: string): readonly Problem[] => [
    { file: record.file, line: entry ? record.line('review', record.data.review.indexOf(entry), 'step') : 0, says, fix },
  ];
  switch (standing) {
    case '已终审':
      return [];
    case '已退回':
      return say(
        returned,
        `${file} 在${returned?.step ?? ''}时退回了，还没有改：${returned?.note ?? '没有写原因'}`,
        `照意见改好，再${COMMAND}，从初审做起`,
      );
    case '终审后有改动':
      return say(
        approved,
        `${file} 在终审（${approved?.time ?? ''}）以后改过`,
        `不该改就改回去；该改的，${COMMAND}，看改了什么，从初审做起`,
      );
    case '待初审':
      return say(record.data.review.at(-1), `${file} 在审过以后又改了，还没有重新初审`, `${COMMAND}，从初审做起`);
    case '待复审':
    case '待终审':
      return say(
        passed.at(-1),
        `${file} 只做到${passed.at(-1)?.step ?? ''}，还没有${standing.slice(1)}`,
        `${COMMAND}，请另一个人${standing.slice(1)}`,
      );
  }
}

/** Claim: a production build shows nothing but what three people have approved as it is now. Never part of a preview. */
export function approved(content: Content): readonly Problem[] {
  // A record that cannot be read is reported where it is.
  const unread = new Set(content.unread.flatMap(({ folder, id }) => (folder === 'reviews' ? [id] : [])));
  const items = itemReviews(content).filter(({ key }) => !unread.has(recordName(key)));
  return [...untouched(items.filter(({ record }) => record === null)), ...items.flatMap(begun)];
}
