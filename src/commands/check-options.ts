import { suggest } from '../words/nearest.ts';

/** How problems are told: to people, to GitHub Actions, to programs, as a page. */
export const FORMATS = ['text', 'github', 'json', 'html'] as const;
export type CheckFormat = (typeof FORMATS)[number];

/** What `npm run check` was asked to do. */
export interface CheckRequest {
  readonly production: boolean;
  readonly mend: boolean;
  readonly format: CheckFormat;
}

const OPTIONS = ['--production', '--fix', '--format='] as const;
const USAGE = `可用的选项：--production（正式发布前的检查）、--fix（改好机器能改的）、--format=${FORMATS.join('|')}`;

function isFormat(text: string): text is CheckFormat {
  return FORMATS.some((format) => format === text);
}

/** Reads the arguments of `npm run check`, or says in Chinese what is wrong with them. */
export function readCheckOptions(args: readonly string[]): CheckRequest | string {
  let request: CheckRequest = { production: false, mend: false, format: 'text' };
  for (const [index, arg] of args.entries()) {
    if (arg === '--production') request = { ...request, production: true };
    else if (arg === '--fix') request = { ...request, mend: true };
    else if (arg.startsWith('--format=') || arg === '--format') {
      const format = arg === '--format' ? (args[index + 1] ?? '') : arg.slice('--format='.length);
      if (format === '') return `--format 后面要写哪种格式：${FORMATS.join('、')}`;
      if (!isFormat(format)) return `没有“${format}”这种格式，${suggest(format, FORMATS, `可选 ${FORMATS.join('、')}`)}`;
      request = { ...request, format };
    } else if (args[index - 1] !== '--format')
      return `没有“${arg}”这个选项，${suggest(arg, OPTIONS, USAGE)}${arg.startsWith('-') ? '' : '。检查哪个文件夹由环境变量 ATLAS_CONTENT 定'}`;
  }
  return request;
}
