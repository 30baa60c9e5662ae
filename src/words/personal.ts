/** What belongs to a person, not on a public site. */
export type PersonalKind = 'phone' | 'identity' | 'plate' | 'email';

/** One piece of personal data in a text. */
export interface Personal {
  readonly kind: PersonalKind;
  /** With its middle hidden, so that a report does not spread it. */
  readonly masked: string;
  /** Where it stands in the text as given: from here, and up to there. */
  readonly start: number;
  readonly end: number;
}

/** No digit and no letter of a code may stand right beside: inside a checksum, a code or an address nothing is a phone number. */
const BEFORE = '(?<![\\dA-Za-z.])(?<![\\dA-Za-z][-_/=])';
const AFTER = '(?![\\dA-Za-z]|[-_/][\\dA-Za-z]|\\.\\d)';

/** 11 digits that begin as mobile numbers do, in one piece or three; points between them only in both places: 138.05981234 is a degree. */
const MOBILE =
  '(?:\\+?86[-. ]?)?1[3-9](?:\\d(?:[- ]?\\d{4}){2}|\\d\\.\\d{4}\\.\\d{4}|\\d\\d[- ]?\\d{3}[- ]?\\d{4}|\\d\\d\\.\\d{3}\\.\\d{4})';
/** Two years with a dash between them are 8 digits as well. */
const LOCAL = '(?!(?:19|20)\\d\\d[-. ](?:19|20)\\d\\d)[2-9]\\d{2,3}[-. ]?\\d{4}';
const PHONES = [
  `${MOBILE}(?:/${MOBILE})*`,
  // An area code and a number of 7 or 8 digits, with an extension or without.
  `(?:(?:\\(0\\d{2,3}\\)|0\\d{2,3}(?: ?[-.]| )) ?${LOCAL}|0\\d{2,3}[2-9]\\d{6,7})(?:-\\d{1,4})?`,
  // The same from abroad, without the 0.
  `(?:\\+|00)86[-. ]?(?:\\(0?[1-9]\\d{1,2}\\)|0?[1-9]\\d{1,2})[-. ]?${LOCAL}`,
  // Numbers of call centres.
  '[48]00[-. ]\\d{3}[-. ]?\\d{4}|[48]00[-. ]\\d{4}[-. ]\\d{3}',
].join('|');
/** A number without its area code is told only by what is said before it, as long as nothing is counted. */
const NAMED_PHONE = `(?<=(?:电话|手机|座机|传真|联系方式)(?:号码|号)? ?[是为:]{0,2} ?)(?:${LOCAL}|\\d{7,8})(?! ?[余多]?[万次个人名条件年月户元部通])`;
const PHONE = new RegExp(`${BEFORE}(?:${PHONES})${AFTER}|${NAMED_PHONE}${AFTER}`, 'gu');

/** In the pieces it is made of, or four digits at a time. */
const IDENTITY = new RegExp(`${BEFORE}(?:\\d{6}[-. ]?\\d{4}[-. ]?\\d{2}[-. ]?\\d{2}[-. ]?|(?:\\d{4}[-. ]){4})\\d+[Xx]?${AFTER}`, 'gu');
const IDENTITY_SIGNS = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;

/** As it was until 1999: two digits of the year, and nothing to check it by. */
const OLD_IDENTITY = new RegExp(`${BEFORE}[1-9]\\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}${AFTER}`, 'gu');
const EMAIL = /(?<![\w.%+-])[\w.%+-]+@(?:[A-Za-z\d-]+\.)+[A-Za-z]{2,}/gu;

const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云渝藏陕甘青宁新';
const SERIAL = '[A-HJ-NP-Z\\d]';
/** Plates have no I and no O; those of the armed police begin with WJ. A digit among the signs after the letter tells them from an abbreviation. */
const PLATE = new RegExp(
  `(?:[${PROVINCES}] ?[A-HJ-NP-Z]|WJ ?[${PROVINCES}])[·•・. -]{0,3}(?=[A-Z]*\\d)(?:${SERIAL}{4,5}|${SERIAL}{2}[-. ]${SERIAL}{2,3}|${SERIAL}{3}[-. ]${SERIAL}{1,2})(?:${SERIAL}|[学警挂港澳试超使领])${AFTER}`,
  'giu',
);

/** A word in small letters behind such a sign, 新chart2, has more letters than a plate. */
const isPlate = (signs: string): boolean => !/[a-z]/.test(signs) || signs.replace(/[^A-Z]/gi, '').length <= 3;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const LAST = '10X98765432';

/** Whether the last sign of an ID number follows from the others (GB 11643, ISO 7064 MOD 11-2): any other 18 digits are no ID number. */
function fits(signs: string): boolean {
  if (!IDENTITY_SIGNS.test(signs)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(signs[index]), 0);
  return LAST[sum % 11] === signs[17]?.toUpperCase();
}

function mask(found: string): string {
  return `${found.slice(0, 3)}****${found.slice(-2)}`;
}

const DASH = /[‐-―−]/;

/** A line as it reads: full-width signs plain, every dash a hyphen (—— is one), a tab a space, nothing that nobody sees; `origin` says where each sign came from. */
function readable(line: string): { readonly signs: string; readonly origin: readonly number[] } {
  let signs = '';
  const origin: number[] = [];
  let at = 0;
  for (const sign of line) {
    const dash = DASH.test(sign);
    const plain = dash
      ? '-'
      : sign
          .normalize('NFKC')
          .replace(/\t/g, ' ')
          .replace(/\p{Cf}/gu, '');
    if (!(dash && signs.endsWith('-'))) {
      signs += plain;
      origin.push(...Array.from({ length: plain.length }, () => at));
    }
    at += sign.length;
  }
  return { signs, origin: [...origin, at] };
}

/** Every phone number, ID number, licence plate and e-mail address in a line of text, however it is written. */
export function personalIn(line: string): readonly Personal[] {
  const { signs, origin } = readable(line);
  const found = (kind: PersonalKind, pattern: RegExp, holds: (signs: string) => boolean = () => true): readonly Personal[] =>
    [...signs.matchAll(pattern)]
      .filter(([text]) => holds(text.replace(/[-. ]/g, '')))
      .map(({ 0: text, index }) => ({
        kind,
        masked: mask(text),
        start: origin[index] ?? 0,
        end: origin[index + text.length] ?? line.length,
      }));
  return [
    ...found('phone', PHONE),
    ...found('identity', IDENTITY, fits),
    ...found('identity', OLD_IDENTITY),
    ...found('plate', PLATE, isPlate),
    ...found('email', EMAIL),
  ];
}
