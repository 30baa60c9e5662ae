import type { PersonalKind } from '../personal.ts';

/** What each kind of personal data is called. */
const NAMES: Readonly<Record<PersonalKind, string>> = { phone: '电话号码', identity: '身份证号码', plate: '车牌号码', email: '电子邮箱' };

/** What personal data is told of by, without spreading it. */
export const looksPersonal = ({ kind, masked }: { readonly kind: PersonalKind; readonly masked: string }): string =>
  `像是${NAMES[kind]}（${masked}）`;
