import { zhMap as zh } from '../words/zh/map-page.ts';

const APPROVAL = /[\p{L}]{1,4}[（(〔[]\d{4}[）)〕\]]\d+号/u;

/** Whether a text holds an approval number of a map, such as 审图号：GS（2024）0001号. That it is the right one, nobody can see from here. */
export function isApproval(text: string): boolean {
  return APPROVAL.test(text);
}

/** 审图号：GS（2024）0001号, whether or not the text has its label already. */
export function approvalText(approval: string): string {
  return approval.includes(zh.approval) ? approval : `${zh.approval}：${approval}`;
}
