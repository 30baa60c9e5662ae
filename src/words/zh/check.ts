/** Words of the content check as a page, for editors: what `--format=html` writes and `/_check/` shows while editing. */
export const zhCheck = {
  title: (count: number): string => (count === 0 ? '内容检查：没有要改的' : `内容检查：${String(count)}处要改`),
  none: '没有要改的',
  noneMore: '内容里每一处都合规矩。',
  live: '改了什么，这里会跟着变。',
  count: (files: number): string => `在${String(files)}个文件里。`,
  fixable: (count: number): string => `其中${String(count)}处机器能改：`,
  command: 'npm run check -- --fix',
  byMachine: '机器能改',
  line: (line: number): string => (line > 0 ? `第${String(line)}行` : '整个文件'),
  mend: '改法',
  rule: '规矩',
  page: '看这一页',
  home: '回首页',
  notice: (count: number): string => `${String(count)}处要改`,
} as const;
