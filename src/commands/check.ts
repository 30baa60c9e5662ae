/** `npm run check [-- --production --fix --format=text|github|json|html]`: says all that is wrong with the content, and ends with 1 when anything is. */
import { readCheckOptions } from './check-options.ts';
import { contentIsSound } from './content-check.ts';
import { contentRoot } from './content-root.ts';
import { mendContent } from './mend/mend-content.ts';
import { refusalOf } from './refusal.ts';

const request = readCheckOptions(process.argv.slice(2));
if (typeof request === 'string') {
  console.error(request);
  process.exit(1);
}
const { production, mend, format } = request;

function mendOrSay(): ReturnType<typeof mendContent> {
  try {
    return mendContent(contentRoot());
  } catch (error) {
    console.error(`没有改成：${refusalOf(error)}。改法：确认 content 可以写入、没有别的程序正开着这些文件，再运行一次。`);
    process.exit(1);
  }
}

if (mend) {
  const mended = mendOrSay();
  for (const { file, line, before, after } of mended) console.error(`${file}:${String(line)}  “${before}”改成了“${after}”`);
  console.error(mended.length > 0 ? `\n改好了 ${String(mended.length)} 处，其余要人来改。\n` : '没有机器能改的。\n');
}
if (!contentIsSound(contentRoot(), { production, format })) process.exitCode = 1;
