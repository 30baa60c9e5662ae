import { box, documentOf, footnote, image, item, link, paragraph, run, table } from './make-document.ts';

/** Documents as they come from offices, by the name of what is to become of them. */
export const DOCUMENTS: Readonly<Record<string, Uint8Array>> = {
  // Written with styles, as Word teaches it.
  'with-styles': documentOf(
    [
      paragraph('村级书屋工作总结', 'Title'),
      paragraph('基本情况', 'Heading1'),
      paragraph(`${run('全县建成书屋42间，')}${run('其中村级书屋36间', { bold: true })}${run('，占书屋总数85.7%。')}`),
      paragraph('怎样开放', 'Heading2'),
      item('晨读', 1),
      item('午读', 1),
      paragraph('还有：'),
      item('读书会5个', 2),
      item('夜读', 2),
      paragraph(`${run('见')}${link('县政府网站', 'web')}${run('。')}`),
    ],
    { links: { web: 'https://www.example.gov.cn/' } },
  ),
  // No styles at all: numbers typed by hand, indents of spaces, lines broken by hand.
  'typed-by-hand': documentOf([
    paragraph(run('一、基本情况', { bold: true })),
    paragraph('　　全县建成书屋 42 间,其中村级书屋36间,占书屋总数85.7％。\n　　志愿者给孩子讲故事300多场,听众4500余人次。'),
    paragraph('（一）怎样开放'),
    paragraph('每周开放不少于20小时,设"晨读""午读""晚读"三个时段。'),
    paragraph('1.晨读'),
    paragraph('2.午读：'),
    paragraph('①社区'),
    paragraph('②村里'),
    paragraph('3.晚读'),
    paragraph('二、打算'),
    paragraph('● 另办读书会'),
  ]),
  // Marked with colours by whoever read it last; glyphs of a symbol font.
  coloured: documentOf(
    [
      paragraph('读书会', 'a3'),
      paragraph(
        `${run('另有读书会')}${run('5个', { colour: 'FF0000' })}${run('，', { highlight: 'yellow' })}${run('\uf0b7\u00a0每晚约 80 人。')}`,
      ),
      paragraph('每晚80人次，7个月，1.2万余册。'),
    ],
    { comments: ['这个数要核实'], header: '内部资料 注意保存' },
  ),
  // Tables, one of them merged.
  tables: documentOf([
    paragraph('书屋一览', 'Heading1'),
    table([
      ['项目', '数量', '备注'],
      ['书屋', '42间', '含村级|社区'],
      ['读书会', '5个', ''],
    ]),
    paragraph('分项：', 'Heading2'),
    table([
      ['>合计', '42'],
      ['村', '社区', '36'],
    ]),
    paragraph('说明{待定}：<5%的不列，*另计*。'),
  ]),
  // What belongs to people: a number may be bold in the middle, stand in a cell, or in the title.
  'with-numbers-of-people': documentOf([
    paragraph('值班安排（电话：0999—5550000）', 'Title'),
    paragraph('联系人王主任13800000000，书屋42间。'),
    paragraph(`${run('手机138')}${run('0000', { bold: true })}${run('0000，另有读书会5个。')}`),
    table([
      ['姓名', '号码'],
      ['甲', '990101 1900 0101 9995'],
      ['乙', '闽Z—00000'],
    ]),
  ]),
  // A box, a picture, a note, links that lead nowhere.
  'with-pictures': documentOf(
    [
      paragraph(
        `${box('注意：框里的字')}${run('松影镇先在1个社区和2个村试办')}${footnote(1)}${run('，')}${link('方案', 'file')}${run('另附。')}`,
      ),
      paragraph(image('书屋里的孩子')),
      paragraph('听众4600余人次，书屋420间。'),
    ],
    { links: { file: 'file:///C:/方案.docx' }, footnotes: ['据县里统计'] },
  ),
};
