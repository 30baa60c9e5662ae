import type { TableWords } from './tables.ts';

export const stopsTable: TableWords<'stops'> = {
  name: '参访点位',
  sentence: '来宾可以看的点位，一行一个。停留时间是本站编辑的建议；地址、位置没有公开的空着，请与接待单位确认。',
  columns: {
    id: '编号',
    name: '名称',
    finding: '看什么',
    place: '社区或村',
    township: '乡镇街道',
    address: '地址',
    lng: '经度',
    lat: '纬度',
    precision: '位置精度',
    positionSource: '位置来源',
    initiatives: '机制',
    minutes: '建议停留（分钟）',
    talks: '讲解词',
    facts: '数据点',
    routes: '线路',
    sources: '来源',
  },
};

export const routesTable: TableWords<'routes'> = {
  name: '参访线路',
  sentence: '把点位排成先后的线路，一行一条。路上要走多久没有公开的材料，没有人给出的一段也不估。',
  columns: {
    id: '编号',
    order: '次序',
    name: '名称',
    title: '标题',
    summary: '怎么走',
    stops: '各站',
    visits: '停留合计（分钟）',
    travel: '路上合计（分钟）',
    missing: '没有时间的路段',
  },
};
