import type { EditableName } from '../../reading/editable.ts';

/** Collections that have no form in the editor, and why. */
export const WITHOUT_FORM = {
  dispositions: '逐句交代原文，和指纹一起由维护者写：句号是数字或范围，没有原文在手的人填不了',
  geography: '河流和车站的经纬度，由维护者从有许可的地理数据抄来，不在表单里逐点填',
} as const satisfies Partial<Record<EditableName, string>>;

export type FormName = Exclude<EditableName, keyof typeof WITHOUT_FORM>;

export const hasForm = (name: EditableName): name is FormName => !(name in WITHOUT_FORM);

/** Fields that stay in the file as they are: the editor keeps them and shows nothing. Why each is so stands beside it. */
export const KEPT: Partial<Readonly<Record<FormName, Readonly<Record<string, string>>>>> = {
  sources: { text: '怎样把全文接好，和指纹一起由维护者写' },
  site: { release: '由 npm run release 写，不手改' },
};
