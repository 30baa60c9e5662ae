import { Converter } from 'opencc-js/t2cn';
import type { CopyRule, Finding } from './rule.ts';

let convert: ((text: string) => string) | undefined;
/** What each sign is when it stands alone: most texts need no more than a look here. */
const alone = new Map<string, string>();

/** Our text is in 规范汉字. OpenCC knows 瞭望 and 乾坤 from 瞭解 and 乾淨; names written otherwise belong in the dictionary of names. */
export const traditional: CopyRule = {
  id: 'traditional',
  words: '用规范汉字；名称里的繁体字、异体字写进名称词典',
  find: (text) => {
    convert ??= Converter({ from: 't', to: 'cn' });
    const simple = (sign: string): string => {
      const known = alone.get(sign) ?? convert?.(sign) ?? sign;
      alone.set(sign, known);
      return known;
    };
    const each = text.split('').map(simple);
    if (each.every((sign, at) => sign === text.charAt(at))) return [];
    const whole = convert(text);
    // The rare phrase that OpenCC makes longer or shorter is taken sign by sign.
    const signs = whole.length === text.length ? whole.split('') : each;
    return text.split('').flatMap((sign, at): readonly Finding[] => {
      const should = signs[at] ?? sign;
      return should === sign
        ? []
        : [{ at, length: 1, says: `“${sign}”是繁体字或异体字`, fix: `改成“${should}”；真是名称就写进 content/dictionary.yaml` }];
    });
  },
};
