import { Converter } from 'opencc-js/t2cn';
import type { CopyRule, Finding } from './rule.ts';

let convert: ((text: string) => string) | undefined;

/** Our text is in 规范汉字. OpenCC knows 瞭望 and 乾坤 from 瞭解 and 乾淨; names written otherwise belong in the dictionary of names. */
export const traditional: CopyRule = {
  id: 'traditional',
  words: '用规范汉字；名称里的繁体字、异体字写进名称词典',
  find: (text) => {
    convert ??= Converter({ from: 't', to: 'cn' });
    const whole = convert(text);
    if (whole === text) return [];
    // The rare phrase that OpenCC makes longer or shorter is taken sign by sign.
    const signs = whole.length === text.length ? whole.split('') : text.split('').map((sign) => convert?.(sign) ?? sign);
    return text.split('').flatMap((sign, at): readonly Finding[] => {
      const should = signs[at] ?? sign;
      return should === sign
        ? []
        : [{ at, length: 1, says: `“${sign}”是繁体字或异体字`, fix: `改成“${should}”；真是名称就写进 content/dictionary.yaml` }];
    });
  },
};
