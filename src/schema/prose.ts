import { z } from 'zod';
import { Name, reference, type ReferenceKind } from './common.ts';
import { field } from './field.ts';

/** One of our components: what it takes, where it stands, and whether words may stand in it. */
export interface ProseComponent {
  /** What it prints, as editors call it. */
  readonly prints: string;
  /** Its attributes; each is a text between ASCII quotation marks. */
  readonly attributes: z.ZodObject;
  /** `inline`: in a sentence. `block`: a paragraph of its own, never inside another. */
  readonly stands: 'inline' | 'block';
  /** Whether plain words may stand between its tags. */
  readonly words: boolean;
  /** Whether two of the same on one page are one too many. */
  readonly once: boolean;
  /** As an editor types it. */
  readonly typed: string;
}

const id = (kind: ReferenceKind): z.ZodObject => z.strictObject({ id: reference(kind).meta(field(kind, `${kind}的编号`)) });

/** Every component that editors may write. The checks, the compiler, the editor and this list are one: what is not here is refused. */
export const COMPONENTS = {
  Fact: { prints: '数', attributes: id('数据点'), stands: 'inline', words: false, once: false, typed: '<Fact id="编号" />' },
  Term: { prints: '术语', attributes: id('术语'), stands: 'inline', words: true, once: false, typed: '<Term id="编号" />' },
  Chart: { prints: '图', attributes: id('图'), stands: 'block', words: false, once: true, typed: '<Chart id="编号" />' },
  List: { prints: '清单', attributes: id('清单'), stands: 'block', words: false, once: true, typed: '<List id="编号" />' },
  Alliance: { prints: '联盟', attributes: id('联盟'), stands: 'block', words: false, once: true, typed: '<Alliance id="编号" />' },
  Quote: {
    prints: '引文',
    attributes: z.strictObject({
      source: reference('来源').meta(field('来源', '来源的编号')),
      quote: Name.min(6, '引文太短，读者无法核对').meta(field('引文', '照抄来源从标点到标点的完整分句，不超过 40 个汉字')),
    }),
    stands: 'block',
    words: false,
    once: false,
    typed: '<Quote source="来源编号" quote="照抄的分句" />',
  },
  Photo: { prints: '照片', attributes: id('照片'), stands: 'block', words: false, once: true, typed: '<Photo id="编号" />' },
} as const satisfies Readonly<Record<string, ProseComponent>>;

export type ComponentName = keyof typeof COMPONENTS;
export const COMPONENT_NAMES = Object.keys(COMPONENTS) as readonly ComponentName[];

/** Nodes of Markdown that prose may hold, and those that hold a component. Pictures, HTML, code, expressions and footnotes are not among them. */
export const NODES: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'strong',
  'emphasis',
  'break',
  'inlineCode',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'linkReference',
  'definition',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/**
 * Where a link may lead: a page of this site, a place on the same page, another site by http(s), or a mailbox.
 * Browsers read `/\\host` and `/<tab>/host` like `//host`, another site in the clothes of a page of ours; and what stands before an @ is no host.
 * Percent signs may spell no control character, which only serves to hide something.
 */
export const LINK =
  /^(?!.*%(?:[01][0-9a-f]|7f))(?:https?:\/\/[a-z0-9\p{Script=Han}](?:[a-z0-9.\p{Script=Han}-]*[a-z0-9\p{Script=Han}])?(?::\d{1,5})?(?:[/?#][^\s\\]*)?|mailto:[^\s\\?@]+@[a-z0-9.-]+|#[^\s\\]*|\/(?![/\\])[^\s\\]*)$/iu;
