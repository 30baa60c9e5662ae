import type { Content } from '../reading/content.ts';
import { knownIds } from './known-ids.ts';
import { ledgerOf } from '../reading/ledger.ts';
import type { ReferenceKind } from '../schema/common.ts';

/** What each id of a kind is called, in the order of the content; an id that nothing names is called by itself. */
export type Names = (kind: ReferenceKind) => ReadonlyMap<string, string>;

/** What everything that can be named is called. */
export function namesIn(content: Content): Names {
  const ids = knownIds(content);
  const named = (
    entries: readonly { readonly id: string; readonly data: { readonly name: string } }[],
  ): readonly (readonly [string, string])[] => entries.map(({ id, data }) => [id, data.name]);
  const titled = (
    entries: readonly { readonly id: string; readonly data: { readonly title: string } }[],
  ): readonly (readonly [string, string])[] => entries.map(({ id, data }) => [id, data.title]);
  const called: Readonly<Record<ReferenceKind, readonly (readonly [string, string])[]>> = {
    数据点: ledgerOf(content).map(({ id, data }) => [id, data.label]),
    机制: named(content.initiatives),
    来源: titled(content.sources),
    图: titled(content.charts),
    清单: content.initiatives.flatMap(({ data }) => titled(data.lists.map((list) => ({ id: list.id, data: list })))),
    地点: content.townships.flatMap(({ data }) => data.places.map(({ code, name }) => [code, name] as const)),
    乡镇街道: content.townships.map(({ data }) => [data.code, data.name]),
    联盟: named(content.alliances),
    术语: named(content.glossary),
    点位: named(content.stops),
    线路: named(content.routes),
    照片: content.photos.map(({ id, data }) => [id, data.caption]),
  };
  return (kind) => {
    const names = new Map(called[kind]);
    return new Map([...ids[kind]].map((id) => [id, names.get(id) ?? id]));
  };
}
