import { describe, expect, test } from 'vitest';
import { readFound, writeFound } from '../../../src/browser/story/address.ts';

describe('the place that was found stands in the address', () => {
  test.each(['', '?from=wechat', '?find=350404002001&from=wechat'])('and is read back, beside %j', (search) => {
    const written = writeFound(search, '350404003006');
    expect(readFound(written)).toBe('350404003006');
    expect(new URLSearchParams(written).get('from')).toBe(new URLSearchParams(search).get('from'));
    expect(readFound(writeFound(written, undefined))).toBeUndefined();
  });

  test.each(['', '?find=', '?find=北门', '?find=350404', '?find=<script>', `?find=${'9'.repeat(10_000)}`, '?%%%', '?find=%E0%A4'])(
    'but not when it is none: %.40j',
    (search) => {
      expect(readFound(search)).toBeUndefined();
    },
  );

  test('and leaves no question mark behind', () => {
    expect(writeFound('?find=350404003006', undefined)).toBe('');
  });
});
