import { openAtlas, type Atlas } from '../../src/catalogue/atlas.ts';
import { checkContent } from '../../src/checks/all.ts';
import type { Member } from '../../src/schema/alliance.ts';
import { allianceYaml, contentWith, factYaml } from './base.ts';

/* What happens once the publisher hands over a list: only the alliance's own YAML changes. */

/** Villages of an invented township, more than the source counts. */
export const VILLAGES = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东西南北春夏秋冬松竹梅兰菊'].map((name, index) => ({
  code: `990101102${201 + index}`,
  name: `${name}村`,
}));
const TOWNSHIP = JSON.stringify({
  code: '990101102',
  name: '下溪乡',
  kind: 'township',
  source: 'register',
  position: { lng: 118.6, lat: 26.6, precision: 'seat', source: 'register' },
  places: VILLAGES.map((place) => ({ ...place, official: `${place.name}委会`, kind: 'village', class: '村庄' })),
});
export const member = (index: number, organisation: string): Member => {
  const { code: place, name } = VILLAGES[index] ?? { code: '', name: '' };
  return { name, place, organisation };
};
/** So many villages in so many organisations, one after the other. */
export const list = (villages: number, organisations: number): readonly Member[] =>
  Array.from({ length: villages }, (_, index) => member(index, `${VILLAGES[index % organisations]?.name ?? ''}联村总支`));

/** The content with an alliance of these fields. */
export const supplied = (fields: object): ReturnType<typeof contentWith> =>
  contentWith({
    facts: {
      joint: `initiative: river-watch\nfacts:\n${factYaml('organisations', 12)}${factYaml('joined', 33, ', among: village')}`,
    },
    townships: { '990101102': TOWNSHIP },
    alliances: {
      joint: allianceYaml({ name: '联村党组织', kind: 'joint-village', organisations: 'organisations', size: 'joined', ...fields }),
    },
  });
/** What the checks have against an alliance of these fields. */
export const says = (fields: object): readonly string[] =>
  checkContent(supplied(fields), [])
    .filter(({ file }) => file === 'joint.yaml')
    .filter(({ says: said }) => !said.startsWith('引文'))
    .map(({ line, says: said, fix }) => `${line}  ${said}。改法：${fix}`);
export const atlasOf = (fields: object): Atlas => openAtlas(supplied(fields));

/** As printed now: counted, no list. */
export const WITHOUT = { supply: '区委组织部的名册' };
