/** `npm run schemas`: writes what makes VS Code complete and explain content, from the schemas of the fields. */
import { contentRoot } from './content-root.ts';
import { refusalOf } from './refusal.ts';
import { writeSchemas } from './schemas/write.ts';

try {
  const changed = writeSchemas(contentRoot(), process.cwd());
  console.log(changed.length === 0 ? '没有变化。' : `写好了 ${changed.length} 个文件：\n${changed.join('\n')}`);
} catch (error) {
  console.error(`没有写成：${refusalOf(error)}。改法：确认 .vscode 文件夹可以写入，再运行一次。`);
  process.exitCode = 1;
}
