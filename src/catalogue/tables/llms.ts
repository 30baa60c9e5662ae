import { TABLE_IDS } from '../../schema/tables/all.ts';
import { zhData as zh } from '../../words/zh/data-hub.ts';
import { tableWords } from '../../words/zh/tables.ts';
import type { Atlas } from '../atlas.ts';
import { plain } from '../texts.ts';
import { tablePage, type Whole } from './files.ts';

const link = (name: string, address: string, says: string): string => `- [${name}](${address})：${says}`;

/** `/llms.txt`: what a language model should know of the site before it reads or cites it. Format: https://llmstxt.org/ */
export function llmsText(atlas: Atlas, whole: Whole): string {
  const { words } = zh.llms;
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [words.rules, zh.llms.rules.map((rule) => `- ${rule}`)],
    [
      words.data,
      [
        link(zh.hub.index, whole('/data/index.json'), zh.hub.indexText),
        link(zh.hub.package, whole('/data/datapackage.json'), zh.hub.packageText),
        ...TABLE_IDS.map((id) =>
          link(tableWords[id].name, whole(`/data/${id}.json`), `${tableWords[id].sentence}${zh.llms.page(whole(tablePage(id)))}`),
        ),
      ],
    ],
    [words.initiatives, atlas.initiatives.map(({ id, data }) => link(data.name, whole(`/initiatives/${id}/`), plain(atlas, data.title)))],
    [words.pages, zh.llms.pages.map(([path, name, says]) => link(name, whole(path), says))],
  ];
  const body = sections.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`).join('\n\n');
  return `# ${atlas.site.name}\n\n> ${atlas.site.tagline}。${words.what}\n\n${body}\n`;
}
