/** `npm run schemas`: writes what makes VS Code complete and explain content, from the schemas of the fields. */
import { contentRoot } from './content-root.ts';
import { writeSchemas } from './schemas/write.ts';

try {
  const changed = writeSchemas(contentRoot(), process.cwd());
  console.log(changed.length === 0 ? '没有变化。' : `写好了 ${changed.length} 个文件：\n${changed.join('\n')}`);
} catch (error) {
  console.error(`没有写成：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
