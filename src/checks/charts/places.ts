import { ledgerOf } from '../../reading/ledger.ts';
import { at, type Claim } from './claim.ts';

const KINDS = { community: '社区', village: '村' } as const;

/** Claim: a place that is pointed out is among the dots. */
export const markedShown: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'places' || data.show === 'all') return [];
  const { show, marked } = data;
  const places = new Map(one.content.townships.flatMap((entry) => entry.data.places.map((place) => [place.code, place])));
  return marked.flatMap((code, index) => {
    const place = places.get(code);
    return place && place.kind !== show
      ? [
          at(
            one,
            ['marked', index],
            `${place.name}是${KINDS[place.kind]}，这张图只画${KINDS[show]}`,
            '从 marked 里删掉它，或把 show 改成 all',
          ),
        ]
      : [];
  });
};

/** Claim: a total that a tree puts outside is not one that the register breaks down by township. */
export const onlyTotals: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'tree') return [];
  const items = ledgerOf(one.content);
  return data.totals.flatMap((id, index) => {
    const item = items.find((each) => each.id === id);
    const placed =
      item?.kind === 'counted' ||
      (item?.kind === 'fact' &&
        [item.data.register, item.data.covers, item.data.places, item.data.townships].some((one) => one !== undefined));
    return placed
      ? [at(one, ['totals', index], `“${id}”分得到具体的地方，不能写成“只有总数”`, '从 totals 里删掉它；树上画的就是这些地方')]
      : [];
  });
};
