import { basename, dirname, relative, resolve } from 'node:path';
import type { Root } from 'mdast';
import type { Plugin } from 'vite';
import { refusalsIn } from '../reading/allowed.ts';
import { COLLECTION_NAMES, COLLECTIONS, type Collection } from '../reading/collections.ts';
import { printProblem } from '../reading/problem.ts';
import { readProseFile } from '../reading/prose-file.ts';

/**
 * A Vite plug-in in front of the MDX compiler: the text it hands on is the one that our own reader has read and passed, and no other MDX is
 * compiled at all. So what the checks refuse is never executed, in `npm run dev` as in a build, whoever asks for it.
 * @throws with what the checks say.
 */
export function checkedProse(root: string): Plugin {
  const folder = resolve(root);
  return {
    name: 'checked-prose',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx$/ },
      handler: (id) => {
        const within = relative(folder, resolve(id)).replaceAll('\\', '/');
        const collection = COLLECTION_NAMES.map((name): Collection => COLLECTIONS[name]).find(
          (one) => one.kind === 'prose' && one.folder === dirname(within),
        );
        if (!collection) throw new Error(`${basename(id)}  这个位置的 MDX 不会编译。改法：正文放在 content/initiatives 或 content/pages。`);
        const { text, problems } = readProseFile(collection.schema, id, `content/${within}`);
        if (problems.length > 0) throw new Error(problems.map(printProblem).join('\n'));
        return text;
      },
    },
  };
}

/** A remark plug-in, the first of all: what the compiler itself has parsed is held against the same list once more. @throws at the first that is not on it. */
export function allowedProse(): (tree: Root) => void {
  return (tree) => {
    const [first] = refusalsIn(tree);
    if (first) throw Object.assign(new Error(`${first.says}。改法：${first.fix}`), { line: first.line });
  };
}
