import type { PublishedFact } from '../../domain/fact.ts';
import { formatAsOf } from '../../words/dates.ts';
import { zh as words } from '../../words/zh.ts';
import { zhChartPages } from '../../words/zh/chart-pages.ts';
import { zhPress } from '../../words/zh/press.ts';
import { factOf, type Atlas } from '../atlas.ts';
import { headline } from '../initiatives.ts';
import { plain } from '../texts.ts';

const { sheet: zh } = zhPress;

/** One line of the fact sheet: whose number it is, and the number. */
export interface SheetRow {
  /** Of the mechanism; none for the district. */
  readonly name?: string;
  readonly fact: PublishedFact;
  /** The page of the mechanism. */
  readonly path?: string;
}

/** The register first: what all of the district is. */
export const REGISTER_FACTS = ['all-places', 'all-communities', 'all-villages', 'all-townships'] as const;

/** What the sheet says of the district, and of each mechanism its first key figure. */
export function sheetRows(atlas: Atlas): { readonly register: readonly SheetRow[]; readonly mechanisms: readonly SheetRow[] } {
  return {
    register: REGISTER_FACTS.filter((id) => atlas.facts.has(id)).map((id) => ({ fact: factOf(atlas, id) })),
    mechanisms: atlas.initiatives.map((initiative) => ({
      name: initiative.data.name,
      fact: headline(atlas, initiative),
      path: `/initiatives/${initiative.id}/`,
    })),
  };
}

const said = ({ name, fact }: SheetRow): string =>
  name === undefined ? zh.line(fact.label, fact.now.text) : zh.item(name, fact.now.text, fact.label);

/** The fact sheet as plain text, to be copied or kept. @param address of the site, once it has one. */
export function sheetText(atlas: Atlas, address: string | undefined): string {
  const { content, site } = atlas;
  const press = content.press?.data;
  const { register, mechanisms } = sheetRows(atlas);
  const contact = [site.contact.email, site.contact.phone].filter((value) => value !== '').join(' · ');
  const [counted] = register;
  return [
    `${zhChartPages.picture.site(site.name, site.tagline)}\n${zh.name}`,
    (press?.about ?? []).map((text) => plain(atlas, text)).join('\n'),
    [`${zh.register}${counted ? zh.counted(words.claim.register, formatAsOf(counted.fact.now.asOf)) : ''}`, ...register.map(said)].join(
      '\n',
    ),
    [zh.mechanisms, ...mechanisms.map(said), zh.caveat].join('\n'),
    [zh.angles, ...(press?.angles ?? []).map(({ finding, not }) => plain(atlas, `${finding}\n${zh.not}${not[0] ?? ''}`))].join('\n'),
    [
      `${zh.credit}：${zh.creditText(site.name)}`,
      `${zh.proof}：${zh.proofText}`,
      `${zh.where}：${address ?? zh.noAddress}`,
      words.footer.licence,
      `${zh.contact}：${contact === '' ? words.footer.toFill : contact}`,
    ].join('\n'),
  ].join('\n\n');
}
