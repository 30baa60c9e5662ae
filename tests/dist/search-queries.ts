/** One way of asking, and what must come first. */
export interface Golden {
  readonly typed: string;
  /** The path or the beginning of the title of the first hit. */
  readonly first: string;
  /** Paths or beginnings of titles that must be among the first ten. */
  readonly also?: readonly string[];
}

const ask = (typed: string, first: string, ...also: readonly string[]): Golden => ({ typed, first, also });

/** What people type, kind by kind. Titles are those of the content; paths where a title changes with a number. */
export const GOLDEN: Readonly<Record<string, readonly Golden[]>> = {
  names: [
    ask('红色管家', '/initiatives/red-steward/', '/facts/estate-branches/', '解决的小区问题'),
    ask('居民夜谈会', '/initiatives/night-talks/', '/facts/talks/'),
    ask('跨村联建', '/initiatives/joint-villages/'),
    ask('平时工作法', '/initiatives/everyday-work/'),
    ask('党员活动日', '/initiatives/party-day/'),
    ask('青年党支部', '/initiatives/youth-branch/'),
    ask('村干部待遇保障', '/initiatives/cadre-pay/'),
    ask('小蕉村', '/places/350404002202/'),
    ask('小蕉', '小蕉', '/places/350404002202/', '/places/350404002008/'),
    ask('北门社区', '/places/350404003006/'),
    ask('徐碧街道', '/places/350404003/'),
    ask('岩前镇', '/places/350404103/'),
    ask('瑞田', '/alliances/ruitian/'),
    ask('温庄', '/alliances/wenzhuang/'),
    ask('三会一课', '/glossary/#three-meetings', '/initiatives/light-action/'),
    ask('一肩挑', '/glossary/#both-posts', '村主干“一肩挑”比例'),
    ask('城市近邻线', '/visit/routes/city/'),
    ask('红印山1号', '/visit/hongyinshan/'),
    ask('关于本站', '/about/'),
    ask('隐私', '/privacy/'),
    ask('还不知道', '/unknown/'),
  ],
  'parts of words': [
    ask('夜谈', '/initiatives/night-talks/', '/facts/talks/'),
    ask('管家', '/initiatives/red-steward/'),
    ask('筠竹', '/places/350404200215/', '筠竹村党员教育培训基地'),
    ask('联建', '/initiatives/joint-villages/'),
    ask('亮灯', '/glossary/#light-action', '/initiatives/light-action/'),
    ask('近邻', '/initiatives/near-neighbour/'),
    ask('新就业', '/glossary/#new-workers', '/initiatives/new-sectors/'),
    ask('待遇', '/initiatives/cadre-pay/'),
    ask('徐碧', '徐碧', '/places/350404003/'),
    ask('提醒书', '提醒书'),
  ],
  'words of the text': [
    ask('长廊议事', '/visit/dongxia/', '/initiatives/near-neighbour/', '/places/350404006006/'),
    ask('熟人社区', '/glossary/#knowing-neighbours', '/initiatives/night-talks/'),
    ask('背靠背', '/glossary/#back-to-back', '/initiatives/night-talks/'),
    ask('古窑址', '/places/350404002202/'),
    ask('先锋岗', '/glossary/#pioneer-post', '机关党员先锋岗'),
    ask('老旧小区', '老旧小区'),
    ask('350404002202', '/places/350404002202/'),
  ],
  numbers: [
    ask('2454', '/facts/grids/'),
    ask('2454个', '/facts/grids/'),
    ask('44.6%', '/facts/joint-share/'),
    ask('44.6', '/facts/joint-share/'),
    ask('2100', '/facts/talks/'),
    ask('2,100', '/facts/talks/'),
    ask('2100余场', '/facts/talks/'),
    ask('7900余人次', '下沉的党员干部'),
    ask('33个', '/facts/joint-villages/'),
    ask('２４５４', '/facts/grids/'),
    ask('245', '/facts/grids/'),
  ],
  pinyin: [
    ask('xiaojiao', '小蕉', '/places/350404002202/', '/places/350404002008/'),
    ask('xiao jiao', '小蕉', '/places/350404002202/'),
    ask('XiaoJiao', '小蕉', '/places/350404002202/'),
    ask('xiǎojiāo', '小蕉', '/places/350404002202/'),
    ask('hongseguanjia', '/initiatives/red-steward/'),
    ask('yetan', '/initiatives/night-talks/'),
    ask('guanjia', '/initiatives/red-steward/'),
    ask('yunzhu', '/places/350404200215/'),
    ask('xinkou', '莘口', '/places/350404102/', '/places/350404102201/'),
    ask('lvdu', '绿都'),
    ask('xiaoj', '小蕉', '/places/350404002202/'),
  ],
  initials: [
    ask('xj', '小蕉', '/places/350404002202/'),
    ask('XJ', '小蕉', '/places/350404002202/'),
    ask('xjc', '/places/350404002202/'),
    ask('hsgj', '/initiatives/red-steward/'),
    ask('jmyth', '/initiatives/night-talks/'),
    ask('kclj', '/initiatives/joint-villages/'),
    ask('bmsq', '/places/350404003006/'),
  ],
  'typos in pinyin': [
    ask('xiaojaio', '小蕉', '/places/350404002202/'),
    ask('xiaojiap', '小蕉', '/places/350404002202/'),
    ask('hongseguangjia', '/initiatives/red-steward/'),
    ask('yunzu', '/places/350404200215/'),
    ask('junzhu', '/places/350404200215/'),
    ask('beimeng', '北门', '/places/350404003006/'),
  ],
  'traditional characters': [
    ask('紅色管家', '/initiatives/red-steward/'),
    ask('居民夜談會', '/initiatives/night-talks/'),
    ask('黨員活動日', '/initiatives/party-day/'),
    ask('鄰', '/initiatives/near-neighbour/'),
    ask('村幹部待遇保障', '/initiatives/cadre-pay/'),
    ask('徐碧街道辦', '徐碧'),
  ],
  'several words': [
    ask('小蕉 示范村', '/places/350404002202/'),
    ask('红色 管家', '/initiatives/red-steward/'),
    ask('夜谈会 2100', '/facts/talks/'),
    ask('xiaojiao 古窑址', '/places/350404002202/'),
    ask('网格 问题', '/glossary/#grid', '网格里解决问题', '平均每个网格解决的问题'),
    ask('小区红色管家队伍', '/initiatives/red-steward/'),
  ],
};

/** What nobody finds, and what must not break anything. */
export const NOTHING = [
  '',
  '   ',
  '😀',
  '👨‍👩‍👧‍👦🏳️‍🌈',
  '.*+?^${}()|[]\\',
  '"',
  '\u0000',
  '\ud800',
  'zzzzqq',
  'a'.repeat(10_000),
  '鑫'.repeat(10_000),
] as const;
