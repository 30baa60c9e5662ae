import type { Path } from '../../reading/yaml.ts';
import type { Chart } from '../../schema/chart.ts';
import { paragraphKey } from '../../words/fingerprint.ts';
import { locatePassage } from '../../words/locate.ts';
import { at, type Claim } from './claim.ts';

/** A passage of a source that a part of a chart rests on. */
export interface Passage {
  /** Key of the row it proves. */
  readonly key: string;
  readonly clause: string;
  readonly paragraph?: string | undefined;
  /** Id of the source; the main one where none is named. */
  readonly source?: string | undefined;
  /** The field that holds it. */
  readonly path: Path;
}

function each(items: readonly Pick<Passage, 'clause' | 'paragraph' | 'source'>[], field: string, word: string): readonly Passage[] {
  return items.map(({ clause, paragraph, source }, index) => ({
    key: `${word}-${index + 1}`,
    clause,
    paragraph,
    source,
    path: [field, index],
  }));
}

/** What the steps, members and ties that a spec writes out rest on. */
export function passagesOf(chart: Chart): readonly Passage[] {
  switch (chart.form) {
    case 'process':
      return each(chart.steps, 'steps', 'step');
    case 'network':
      return [...each(chart.nodes ?? [], 'nodes', 'node'), ...each(chart.ties, 'ties', 'tie')];
    default:
      return [];
  }
}

/** Claim: each step, member and tie that a spec writes out rests on clauses of its source. */
export const proven: Claim = (one) =>
  passagesOf(one.entry.data).flatMap(({ clause, paragraph, source = one.content.site?.data.mainSource, path }) => {
    const print = one.content.fingerprints.find(({ data }) => data.source === source)?.data;
    if (!print) return [];
    const paragraphs = new Set(locatePassage({ clause, paragraph }, print).map((found) => paragraphKey(found.part, found.paragraph)));
    const complain = (says: string, fix: string): ReturnType<Claim> => [at(one, [...path, 'clause'], `“${clause}”${says}`, fix)];
    if (paragraphs.size === 0) return complain(`不是来源 ${print.source} 的完整分句`, '照抄原文从标点到标点的分句；原文没有写的不画');
    return paragraphs.size === 1 ? [] : complain(`在来源里不止一处（第 ${[...paragraphs].join('、')} 段）`, '用 paragraph 写明是哪一段');
  });
