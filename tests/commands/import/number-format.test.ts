import { describe, expect, test } from 'vitest';
import { showsItself } from '../../../src/commands/import/number-format.ts';

describe('a format', () => {
  // The last but one is what the button for accounts sets.
  const ACCOUNTS = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';
  test.each(['', 'General', '@', '0', '0.00', '#,##0', '#,##0.00_ ', '0.00E+00', '[Red]0;[蓝色]-0', '[$-804]0', ACCOUNTS, 'G/通用格式'])(
    '%s shows the number that is stored',
    (format) => {
      expect(showsItself(format)).toBe(true);
    },
  );

  test.each(['0%', '0"万"', '0.0"万元"', '0\\人', '0万', '0"‰"', '0,', '#,##0.0,,', '0.0,"千"', '[>9999]0!.0,"万";0'])(
    '%s shows something else',
    (format) => {
      expect(showsItself(format)).toBe(false);
    },
  );
});
