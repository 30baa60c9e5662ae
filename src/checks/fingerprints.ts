import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** Claim: every source whose text is at hand has its fingerprint, or no quote of it could be checked; and no fingerprint or disposition is without its source. */
export function fingerprints(content: Content): readonly Problem[] {
  const unread = new Set(content.unread.filter(({ folder }) => folder === 'sources').map(({ id, ending }) => id + ending));
  const printed = new Set(content.fingerprints.map(({ id }) => id));
  const texts = new Set(content.sources.filter(({ data }) => data.text !== undefined).map(({ id }) => id));
  const missing = content.sources
    .filter(({ id }) => texts.has(id) && !printed.has(id) && !unread.has(`${id}.clauses.json`))
    .map(({ id, file, line }): Problem => ({
      file,
      line: line('text'),
      says: '手上有全文，却没有指纹，引文没法核对',
      fix: `运行 npm run source:fingerprint -- 全文.txt --id ${id}`,
    }));
  const renamed = content.fingerprints
    .filter(({ id, data }) => data.source !== id)
    .map(({ id, file, line, data }): Problem => ({
      file,
      line: line('source'),
      says: `文件名是 ${id}，里面的来源却是 ${data.source}`,
      fix: `不要手改指纹；运行 npm run source:fingerprint -- 全文.txt --id ${id} 重新生成`,
    }));
  const orphans = [...content.fingerprints, ...content.dispositions]
    .filter(({ id }) => !texts.has(id) && !unread.has(`${id}.yaml`))
    .map(({ id, file }): Problem => ({
      file,
      line: 0,
      says: `来源 ${id} 没有声明全文`,
      fix: `在 content/sources/${id}.yaml 写上 text；没有这个来源就删掉这个文件`,
    }));
  return [...missing, ...renamed, ...orphans];
}
