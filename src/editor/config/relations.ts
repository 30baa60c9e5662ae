import type { RelationField } from '@sveltia/cms';
import type { ReferenceKind } from '../../schema/common.ts';

/** Where a picker finds what can be named, what it stores, and what it shows. */
type Target = Pick<RelationField, 'collection' | 'value_field' | 'display_fields' | 'search_fields'>;

/** Collections that no list shows: they hold the same files as those of the same folder, for pickers alone. */
export const EVERY_FACT = 'every-fact';
export const EVERY_CHART = 'every-chart';

const SLUG = '{{slug}}';

/** One picker for each kind of thing that a schema can refer to. */
export const TARGETS: Readonly<Record<ReferenceKind, Target>> = {
  数据点: {
    collection: EVERY_FACT,
    value_field: 'numbers.*.id',
    display_fields: ['numbers.*.label', 'numbers.*.shown', 'numbers.*.id'],
    search_fields: ['numbers.*.label', 'numbers.*.shown', 'numbers.*.id'],
  },
  机制: { collection: 'initiatives', value_field: SLUG, display_fields: ['name', 'slug'].map(tag) },
  来源: { collection: 'sources', value_field: SLUG, display_fields: ['title', 'slug'].map(tag) },
  图: { collection: EVERY_CHART, value_field: SLUG, display_fields: ['title', 'slug'].map(tag) },
  清单: { collection: 'initiatives', value_field: 'lists.*.id', display_fields: ['lists.*.title', 'lists.*.id'] },
  地点: { collection: 'townships', value_field: 'places.*.code', display_fields: ['places.*.name', 'places.*.code'] },
  乡镇街道: { collection: 'townships', value_field: 'code', display_fields: ['name', 'code'] },
  联盟: { collection: 'alliances', value_field: SLUG, display_fields: ['name', 'slug'].map(tag) },
  术语: { collection: 'glossary', value_field: SLUG, display_fields: ['name', 'slug'].map(tag) },
  点位: { collection: 'stops', value_field: SLUG, display_fields: ['name', 'slug'].map(tag) },
  照片: { collection: 'photos', value_field: SLUG, display_fields: ['caption', 'slug'].map(tag) },
  线路: { collection: 'routes', value_field: SLUG, display_fields: ['name', 'slug'].map(tag) },
};

/** A field of the entry, or its file name. */
function tag(name: string): string {
  return `{{${name}}}`;
}
