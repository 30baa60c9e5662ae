import { strToU8, zipSync } from 'fflate';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** How a piece of a paragraph looks. */
export interface Look {
  readonly bold?: true;
  readonly colour?: string;
  readonly highlight?: string;
  readonly hidden?: true;
}

/** A run of words; a line break made by hand is written as a line feed. */
export function run(text: string, { bold, colour, highlight, hidden }: Look = {}): string {
  const looks = [
    bold ? '<w:b/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    highlight === undefined ? '' : `<w:highlight w:val="${highlight}"/>`,
    hidden ? '<w:vanish/>' : '',
  ].join('');
  const words = text.split('\n').map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`);
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}${words.join('<w:br/>')}</w:r>`;
}

/** A paragraph of runs or plain words, in a style: `Heading1`, `Title`. */
export function paragraph(content: string, style?: string): string {
  const inner = content.startsWith('<') ? content : run(content);
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
}

/** An item of a list that Word numbers by itself. @param list 1 with numbers, 2 with dots. */
export function item(text: string, list: 1 | 2): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

/** A table of words; a cell that begins with `>` spans two columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<w:tc><w:tcPr>${text.startsWith('>') ? '<w:gridSpan w:val="2"/>' : ''}</w:tcPr>${paragraph(text.replace(/^>/, ''))}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A link to one of the addresses of the document. */
export const link = (text: string, id: string): string => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;

const BOX = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
/** A text box as new programs write it, with the older form inside for older ones. */
export function box(text: string): string {
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${BOX(text)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${BOX(text)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

/** A picture with its description. */
export function image(alt: string): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rPicture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

export const footnote = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const revised = (text: string): string =>
  `<w:ins w:id="9" w:author="甲">${run(text)}</w:ins><w:del w:id="8" w:author="甲"><w:r><w:delText>旧的</w:delText></w:r></w:del>`;

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
]
  .map(([prefix = '', address = '']) => `xmlns:${prefix}="${address}"`)
  .join(' ');
const part = (element: string, inner: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${element} ${NAMESPACES}>${inner}</w:${element}>`);
const style = (id: string, name: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const numbering = (id: number, format: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;

/** What a document may have beside its body. */
export interface Beside {
  readonly comments?: readonly string[];
  readonly footnotes?: readonly string[];
  readonly header?: string;
  /** Addresses that links name, by id. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A document of these paragraphs and tables, as an office program packs it. */
export function documentOf(body: readonly string[], { comments, footnotes, header, links = {} }: Beside = {}): Uint8Array {
  const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const notes = (names: readonly string[], element: string): string =>
    names.map((text, index) => `<w:${element} w:id="${index + 1}">${paragraph(text)}</w:${element}>`).join('');
  const relations = [
    ['rStyles', 'styles', 'styles.xml'],
    ['rNumbering', 'numbering', 'numbering.xml'],
    ['rFootnotes', 'footnotes', 'footnotes.xml'],
    ['rComments', 'comments', 'comments.xml'],
    ['rPicture', 'image', 'media/image1.png'],
  ].map(([id = '', type = '', target = '']) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`);
  const addresses = Object.entries(links).map(
    ([id, target]) => `<Relationship Id="${id}" Type="${RELATION}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[...relations, ...addresses].join('')}</Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body.join('')}</w:body>`),
    'word/styles.xml': part(
      'styles',
      [style('Title', 'Title'), ...[1, 2, 3].map((level) => style(`Heading${level}`, `heading ${level}`)), style('a3', '标题 2')].join(''),
    ),
    'word/numbering.xml': part(
      'numbering',
      `${numbering(1, 'decimal')}${numbering(2, 'bullet')}${[1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}`,
    ),
    'word/footnotes.xml': part(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${notes(footnotes ?? [], 'footnote')}`,
    ),
    'word/comments.xml': part('comments', notes(comments ?? [], 'comment')),
    'word/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    ...(header === undefined ? {} : { 'word/header1.xml': part('hdr', paragraph(header)) }),
  });
}
