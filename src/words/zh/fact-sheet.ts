/** The workbook that editors fill in: words that are in it beside the titles and hints of its columns, which are the schema's. */
export const zhFactSheet = {
  sheets: { about: '说明', data: '数据', lists: '取值' },
  /** What is written into a cell to take away what the ledger has there: an empty cell changes nothing. */
  remove: '删去',
  /** Rows and columns under these names are sums that are checked, not facts. */
  totals: ['合计', '小计', '总计', '共计'] as readonly string[],
} as const;
