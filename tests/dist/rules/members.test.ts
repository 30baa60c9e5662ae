import { expect, test } from 'vitest';
import { leaks, type Kept } from './members.ts';

const QUIET: Kept = { id: 'joint', alliance: { membership: 'unpublished', members: [] } };
const TYPED: Kept = { id: 'joint', alliance: { membership: 'unpublished', members: [{ name: '甲村' }, { name: '乙局' }] } };
const PART: Kept = { id: 'joint', alliance: { membership: 'partial', members: [{ name: '乙局' }] } };
const REGISTER = new Set(['甲村']);

test.each<[what: string, kept: Kept, text: string, says: readonly string[]]>([
  ['a mark of a member', QUIET, '<circle data-key="joint-1"/>', ['x has a member of joint that is not on its list']],
  ['a row of a member as JSON', QUIET, '{"key":"joint-12"}', ['x has a member of joint that is not on its list']],
  ['a row of a member as CSV', QUIET, '甲村,,联盟,joint-3\n', ['x has a member of joint that is not on its list']],
  ['an organisation', QUIET, '<circle data-key="joint-of-2"/>', ['x has a member of joint that is not on its list']],
  [
    'a member beyond a list that is not whole',
    PART,
    'data-key="joint-1" data-key="joint-2"',
    ['x has a member of joint that is not on its list'],
  ],
  [
    'a place said to be in it',
    QUIET,
    '<section class="memberships" aria-labelledby="a"><a href="/base/alliances/joint/">甲</a></section>',
    ['x says on the page of a place that it is in joint'],
  ],
  [
    'names in the text of its mechanism',
    QUIET,
    '<aside class="alliance" id="alliance-joint"><li class="member">甲村</li></aside>',
    ['x names members in the text of a mechanism of joint'],
  ],
  ['a dot of the map', QUIET, '{"code":"1","alliances":["river","joint"]}', ['x ties a dot of the map to joint']],
  ['a name that was typed all the same', TYPED, '<p>乙局</p>', ['x names 乙局 of joint']],
])('%s is a leak', (_what, kept, text, says) => {
  expect(leaks([{ path: 'x', text }], [kept], REGISTER)).toEqual(says);
});

test.each<[what: string, kept: Kept, text: string]>([
  ['the rings of those that are counted', QUIET, '<circle data-key="joint-unnamed"/><circle data-key="joint"/>'],
  ['another alliance whose id starts alike', QUIET, 'data-key="joint-venture-1" data-key="my-joint-1" joint-1st'],
  ['a link to its page', QUIET, '<section class="reach"><a href="/alliances/joint/">名单未公开</a></section>'],
  [
    'empty rings in the text of its mechanism',
    QUIET,
    '<aside class="alliance" id="alliance-joint"><li class="member member-unknown"></li></aside>',
  ],
  ['a place that has a page of its own', TYPED, '<h1>甲村</h1>'],
  ['a member that is on the list', PART, '{"alliances":["joint"]} data-key="joint-1" 乙局'],
])('%s is none', (_what, kept, text) => {
  expect(leaks([{ path: 'x', text }], [kept], REGISTER)).toEqual([]);
});
