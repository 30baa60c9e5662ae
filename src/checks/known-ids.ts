import { COLLECTIONS, type CollectionName } from '../reading/collections.ts';
import type { Content } from '../reading/content.ts';
import { ledgerOf } from '../reading/ledger.ts';
import type { ReferenceKind } from '../schema/common.ts';

/** The collection whose files declare the ids of a kind, and whether a file's own name is such an id. */
const DECLARED_IN: Readonly<Record<ReferenceKind, readonly [CollectionName, 'file' | 'inside']>> = {
  数据点: ['facts', 'inside'],
  机制: ['initiatives', 'file'],
  来源: ['sources', 'file'],
  图: ['charts', 'file'],
  清单: ['initiatives', 'inside'],
  地点: ['townships', 'inside'],
  乡镇街道: ['townships', 'inside'],
  联盟: ['alliances', 'file'],
  术语: ['glossary', 'file'],
  点位: ['stops', 'file'],
  线路: ['routes', 'file'],
  照片: ['photos', 'file'],
};

/** Ids that files with problems declare: they are known, whatever else is wrong with them. */
export function declaredElsewhere({ unread }: Pick<Content, 'unread'>, kind: ReferenceKind): readonly string[] {
  const [name, where] = DECLARED_IN[kind];
  const { folder, ending } = COLLECTIONS[name];
  return unread
    .filter((file) => file.folder === folder && file.ending === ending)
    .flatMap(({ id, declares }) => (where === 'file' ? [id] : declares));
}

/** All ids that can be named, by kind. */
export function knownIds(content: Content): Readonly<Record<ReferenceKind, ReadonlySet<string>>> {
  const set = (kind: ReferenceKind, ids: readonly string[]): ReadonlySet<string> => new Set([...ids, ...declaredElsewhere(content, kind)]);
  return {
    数据点: set(
      '数据点',
      ledgerOf(content).map(({ id }) => id),
    ),
    机制: set(
      '机制',
      content.initiatives.map(({ id }) => id),
    ),
    来源: set(
      '来源',
      content.sources.map(({ id }) => id),
    ),
    图: set(
      '图',
      content.charts.map(({ id }) => id),
    ),
    清单: set(
      '清单',
      content.initiatives.flatMap(({ data }) => data.lists.map(({ id }) => id)),
    ),
    地点: set(
      '地点',
      content.townships.flatMap(({ data }) => data.places.map(({ code }) => code)),
    ),
    乡镇街道: set(
      '乡镇街道',
      content.townships.map(({ data }) => data.code),
    ),
    联盟: set(
      '联盟',
      content.alliances.map(({ id }) => id),
    ),
    术语: set(
      '术语',
      content.glossary.map(({ id }) => id),
    ),
    点位: set(
      '点位',
      content.stops.map(({ id }) => id),
    ),
    线路: set(
      '线路',
      content.routes.map(({ id }) => id),
    ),
    照片: set(
      '照片',
      content.photos.map(({ id }) => id),
    ),
  };
}
