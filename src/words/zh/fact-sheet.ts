import type { Qualifier } from '../../domain/quantity.ts';
import type { FactColumn } from '../../schema/fact-sheet.ts';

/** The workbook that editors fill in, in words: its sheets, its columns, and how a number is limited. */
export const zhFactSheet = {
  sheets: { about: '说明', data: '数据', lists: '取值' },
  columns: {
    id: '编号',
    label: '指标',
    unit: '单位',
    scope: '范围',
    place: '地区',
    code: '地区代码',
    asOf: '时间',
    asOfNote: '时间说明',
    value: '数值',
    qualifier: '限定',
    source: '来源',
    quote: '引文',
    span: '原样',
    initiative: '机制',
    note: '备注',
    why: '更正理由',
  } as const satisfies Readonly<Record<FactColumn, string>>,
  /** The first is printed and offered; all are understood. */
  qualifiers: {
    exact: ['确数', 'exact'],
    'more-than': ['余、多', '余', '多', 'more-than'],
    'at-least': ['以上', 'at-least'],
    about: ['约', 'about'],
  } as const satisfies Readonly<Record<Qualifier, readonly string[]>>,
  /** What is written into a cell to take away what the ledger has there: an empty cell changes nothing. */
  remove: '删去',
  /** Rows and columns under these names are sums that are checked, not facts. */
  totals: ['合计', '小计', '总计', '共计'] as readonly string[],
} as const;
