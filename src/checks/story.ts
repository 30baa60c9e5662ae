import type { Content } from '../reading/content.ts';
import { itemsById, latest, type LedgerItem } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import type { StoryStep } from '../schema/story.ts';

/** Names beside dots that find room on a phone. */
const MOST_NAMES = 6;

type Says = readonly [field: string, says: string, fix: string];

/** A fact that speaks of communities or villages, in the field that says how. */
function speaks(item: LedgerItem | undefined, field: 'covers' | 'among'): boolean {
  return item?.kind === 'fact' && (item.data[field] === 'community' || item.data[field] === 'village');
}

function someOf(id: string, item: LedgerItem | undefined): readonly Says[] {
  if (!item) return [];
  if (item.kind !== 'fact' || !speaks(item, 'among'))
    return [['fact', `“${id}”没有说是哪一类地方里的一部分`, '换一个写着 among: community 或 village 的数据点']];
  const { value, qualifier } = latest(item.data);
  return qualifier === 'exact' && Number.isInteger(value) && value > 0
    ? []
    : [['fact', `“${id}”不是确数，方块数不出来`, '换一个确数的数据点，或删掉这一步']];
}

function complaints(step: StoryStep, content: Content, items: ReadonlyMap<string, LedgerItem>): readonly Says[] {
  switch (step.show) {
    case 'all-of': {
      const item = items.get(step.fact);
      return !item || speaks(item, 'covers')
        ? []
        : [['fact', `“${step.fact}”没有说覆盖全部社区或全部村`, '换一个写着 covers: community 或 village 的数据点']];
    }
    case 'some-of':
      return someOf(step.fact, items.get(step.fact));
    case 'named': {
      const lists = content.initiatives.flatMap(({ data }) => data.lists.filter(({ id }) => step.lists.includes(id)));
      const places = new Set(lists.flatMap((list) => list.items.flatMap(({ place }) => place ?? [])));
      if (lists.length < step.lists.length || (places.size > 0 && places.size <= MOST_NAMES)) return [];
      return places.size === 0
        ? [['lists', '这些清单里没有一条写着 place', '换一份点到社区或村的清单，或给条目补上 place']]
        : [['lists', `这些清单点到 ${places.size} 个地方，图上最多写得下 ${MOST_NAMES} 个名字`, '少写一份清单']];
    }
    default:
      return [];
  }
}

/** Claim: each step of the story can be drawn as it says, and each has an address of its own. */
export function story(content: Content): readonly Problem[] {
  if (!content.story) return [];
  const { file, line, data } = content.story;
  const items = itemsById(content);
  const seen = new Set<string>();
  return data.steps.flatMap((step, index) => {
    const again: readonly Says[] = [
      ...(seen.has(step.id) ? [['id', `“${step.id}”用了两次`, '改一个不同的编号'] as const] : []),
      ...(step.show === 'find' && seen.has('show find') ? [['show', '“找自己的那个点”写了两次', '只留一步'] as const] : []),
    ];
    seen.add(step.id);
    seen.add(`show ${step.show}`);
    return [...again, ...complaints(step, content, items)].map(([field, says, fix]): Problem => ({
      file,
      line: line('steps', index, field),
      says,
      fix,
    }));
  });
}
