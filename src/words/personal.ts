/** What belongs to a person, not on a public site. */
export type PersonalKind = 'phone' | 'identity' | 'plate' | 'email';

/** One piece of personal data in a text. */
export interface Personal {
  readonly kind: PersonalKind;
  /** With its middle hidden, so that a report does not spread it. */
  readonly masked: string;
}

/** No digit and no letter of a code may stand right beside: inside a checksum, a code or an address nothing is a phone number. */
const BEFORE = '(?<![\\dA-Za-z.])(?<![\\dA-Za-z][-_/=])';
const AFTER = '(?![\\dA-Za-z]|[-_/][\\dA-Za-z]|\\.\\d)';

const PHONES = [
  // 11 digits that begin as mobile numbers do, in one piece or three.
  '(?:\\+?86[- ]?)?1[3-9]\\d(?:[- ]?\\d{4}){2}',
  // An area code and a number of 7 or 8 digits.
  '(?:\\(0\\d{2,3}\\)|0\\d{2,3}[- ])[- ]?[2-9]\\d{2,3}[- ]?\\d{4}|0\\d{2,3}[2-9]\\d{6,7}',
  // Numbers of call centres.
  '[48]00[- ]\\d{3}[- ]?\\d{4}|[48]00[- ]\\d{4}[- ]\\d{3}',
].join('|');
/** A number without its area code is told only by what is said before it. */
const NAMED_PHONE = '(?<=(?:电话|手机|座机|传真|联系方式)(?:号码|号)?[是为::]{0,2} ?)\\d{7,8}';
const PHONE = new RegExp(`${BEFORE}(?:${PHONES})${AFTER}|${NAMED_PHONE}${AFTER}`, 'gu');

const IDENTITY = new RegExp(`${BEFORE}\\d{6}[- ]?(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[- ]?\\d{3}[\\dXx]${AFTER}`, 'gu');

/** As it was until 1999: two digits of the year, and nothing to check it by. */
const OLD_IDENTITY = new RegExp(`${BEFORE}[1-9]\\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}${AFTER}`, 'gu');
const EMAIL = /(?<![\w.%+-])[\w.%+-]+@(?:[A-Za-z\d-]+\.)+[A-Za-z]{2,}/gu;

const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云渝藏陕甘青宁新';
/** Plates have no I and no O; those of the armed police begin with WJ. A digit among the signs after the letter tells them from an abbreviation. */
const PLATE = new RegExp(
  `(?:[${PROVINCES}] ?[A-HJ-NP-Z]|WJ ?[${PROVINCES}])[·•・ -]{0,3}(?=[A-Z]*\\d)[A-HJ-NP-Z\\d]{4,5}[A-HJ-NP-Z\\d学警挂港澳试超使领]${AFTER}`,
  'gu',
);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const LAST = '10X98765432';

/** Whether the last sign of an ID number follows from the others (GB 11643, ISO 7064 MOD 11-2): any other 18 digits are no ID number. */
function fits(signs: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(signs[index]), 0);
  return LAST[sum % 11] === signs[17]?.toUpperCase();
}

function mask(found: string): string {
  return `${found.slice(0, 3)}****${found.slice(-2)}`;
}

/** Every phone number, ID number, licence plate and e-mail address in a line of text; full-width signs count as plain ones. */
export function personalIn(line: string): readonly Personal[] {
  const plain = line.normalize('NFKC');
  const found = (kind: PersonalKind, pattern: RegExp, holds: (signs: string) => boolean = () => true): readonly Personal[] =>
    [...plain.matchAll(pattern)].filter(([text]) => holds(text.replace(/[- ]/g, ''))).map(([text]) => ({ kind, masked: mask(text) }));
  return [
    ...found('phone', PHONE),
    ...found('identity', IDENTITY, fits),
    ...found('identity', OLD_IDENTITY),
    ...found('plate', PLATE),
    ...found('email', EMAIL),
  ];
}
