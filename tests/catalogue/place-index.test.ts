import { expect, test } from 'vitest';
import { placeIndex } from '../../src/catalogue/place-index.ts';
import { atlasWith, UPPER } from './base.ts';

test('every place is in the search index, in the order of the codes, with its township and its spelling', () => {
  expect(placeIndex(atlasWith({ townships: { '990101100': UPPER } }))).toEqual([
    { code: '990101100201', name: '上溪村', township: '上溪乡', kind: 'village', pinyin: 'shang xi cun', initials: 'sxc' },
    { code: '990101101001', name: '松影社区', township: '松影镇', kind: 'community', pinyin: 'song ying she qu', initials: 'sysq' },
    { code: '990101101201', name: '竹湾村', township: '松影镇', kind: 'village', pinyin: 'zhu wan cun', initials: 'zwc' },
    { code: '990101101202', name: '石桥村', township: '松影镇', kind: 'village', pinyin: 'shi qiao cun', initials: 'sqc' },
  ]);
});
