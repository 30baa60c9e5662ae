import { shortAddress } from '../../checks/short-addresses.ts';
import type { InitiativeEntry } from '../../reading/content.ts';
import { zh } from '../../words/zh.ts';
import { zhPresent } from '../../words/zh/present.ts';
import { zhShare } from '../../words/zh/share.ts';
import { factOf, type Atlas } from '../atlas.ts';
import { initiativeCard } from '../share-cards.ts';
import { plain } from '../texts.ts';
import { endSlide, numbersSlide } from './parts.ts';
import { chartSlides } from './pictures.ts';
import { notesOfCharts } from './prose.ts';
import type { Deck, Slide } from './slide.ts';

/** One mechanism: its finding, its key numbers, its charts with the text of its page as notes, what is not known, and where to look it all up. */
export function initiativeDeck(atlas: Atlas, entry: InitiativeEntry): Deck {
  const { id, data } = entry;
  const { order, field, name, figures, unknown } = data;
  const [title, finding] = [plain(atlas, data.title), plain(atlas, data.finding)];
  const page = `/initiatives/${id}/`;
  const slides: readonly Slide[] = [
    {
      kind: 'title',
      kicker: zhShare.kicker.mechanism(zh.field[field], zh.order(order)),
      title: name,
      lead: title,
      notes: [finding, zhPresent.end.article],
    },
    numbersSlide(
      atlas,
      finding,
      figures.map((fact) => factOf(atlas, fact)),
    ),
    ...[...notesOfCharts(atlas, entry)].flatMap(([chart, notes]) => chartSlides(atlas, chart, notes)),
    {
      kind: 'rows',
      look: 'unknown',
      title: zhPresent.unknown,
      rows: unknown.map(({ what, supply }) => ({ head: plain(atlas, what), text: zhPresent.supply + plain(atlas, supply) })),
      notes: [],
    },
    endSlide(name, page, shortAddress(id)),
  ];
  return { id, name: zhPresent.title(name), title, page, card: initiativeCard(id), slides };
}
