import type { Content } from '../../reading/content.ts';
import type { Entry } from '../../reading/entry.ts';
import { ledgerOf } from '../../reading/ledger.ts';
import type { Problem } from '../../reading/problem.ts';
import { textPaths } from '../../reading/texts.ts';
import { valueAt } from '../../reading/value-at.ts';
import { Stop } from '../../schema/stop.ts';
import { paragraphKey } from '../../words/fingerprint.ts';
import { locatePassage } from '../../words/locate.ts';
import { factsIn } from '../../words/template.ts';

/** Claim: whatever number a stop prints stands on its list of facts, where the guide finds the evidence; and nothing stands there twice. */
export function stopFacts({ stops }: Content): readonly Problem[] {
  return stops.flatMap(({ file, line, data }) => {
    const printed = textPaths(Stop, data).flatMap((path) => factsIn(String(valueAt(data, path))).map((id) => ({ id, path })));
    const unlisted = printed
      .filter(({ id }) => !data.facts.includes(id))
      .map(({ id, path }): Problem => ({
        file,
        line: line(...path),
        says: `这里印了数据点“${id}”，facts 里没有列`,
        fix: `在 facts 里加上 ${id}`,
      }));
    const twice = (['facts', 'initiatives'] as const).flatMap((field) =>
      data[field].flatMap((id, index): readonly Problem[] =>
        data[field].indexOf(id) < index ? [{ file, line: line(field, index), says: `“${id}”在 ${field} 里写了两次`, fix: '删掉一个' }] : [],
      ),
    );
    return [...unlisted, ...twice];
  });
}

/** Sources of the numbers that a stop lists, other than the main one, which every number of ours names by itself. */
function unnamed(content: Content, { data, file, line }: Entry<Stop>): readonly Problem[] {
  const main = content.site?.data.mainSource;
  const named = new Set(data.sources.map(({ source }) => source));
  const ledger = new Map(ledgerOf(content).map((item) => [item.id, item]));
  return data.facts.flatMap((id, index) => {
    const item = ledger.get(id);
    const sources = item?.kind === 'fact' ? item.data.observations.map(({ source }) => source) : [];
    return sources
      .filter((source) => source !== main && !named.has(source))
      .map((source): Problem => ({
        file,
        line: line('facts', index),
        says: `数据点“${id}”出自来源 ${source}，这个点位的 sources 里没有它`,
        fix: `在 sources 里加上 source: ${source} 和它说了什么`,
      }));
  });
}

/** Claim: every source of a stop is named, and what can be looked up in a source stands there. */
export function stopSources(content: Content): readonly Problem[] {
  const prints = new Map(content.fingerprints.map(({ data }) => [data.source, data]));
  // Of a text at hand the fingerprint can only be lost or wrong, which is told where it lies.
  const local = new Set(content.sources.flatMap(({ id, data }) => (data.seen === 'local' ? [id] : [])));
  return content.stops.flatMap((entry) => {
    const { file, line, data } = entry;
    const passages = data.sources.flatMap(({ source, clause, paragraph }, index): readonly Problem[] => {
      const print = prints.get(source);
      const problem = (field: string, says: string, fix: string): readonly Problem[] => [
        { file, line: line('sources', index, field), says, fix },
      ];
      if (!print)
        return clause === undefined || local.has(source)
          ? []
          : problem(
              'clause',
              `来源 ${source} 没有指纹，机器核对不了“${clause}”`,
              '删掉 clause；报道的原话写进 content/places 里那个地方的 reports',
            );
      if (clause === undefined)
        return problem('source', `来源 ${source} 有指纹，却没写出自哪一句`, '加上 clause：照抄原文从标点到标点的分句');
      const found = new Set(locatePassage({ clause, paragraph }, print).map((one) => paragraphKey(one.part, one.paragraph)));
      if (found.size === 0) return problem('clause', `“${clause}”不是来源 ${source} 的完整分句`, '照抄原文从标点到标点的分句，一字不改');
      if (found.size > 1)
        return problem('clause', `“${clause}”在来源里不止一处（第 ${[...found].join('、')} 段）`, '用 paragraph 写明是哪一段');
      return [];
    });
    return [...passages, ...unnamed(content, entry)];
  });
}
