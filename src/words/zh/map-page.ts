/** What the map page says. */
export const zhMapPage = {
  name: '地图',
  title: (all: string, own: string): string => `${all}社区和村，${own}有坐标`,
  finding: (borrowed: number, schematic: string): string =>
    `其中${String(borrowed)}个借用乡镇驻地的坐标。另外${schematic}只知道属于哪个乡镇街道，淡色，围着它的点摆开，位置是示意的。圆是社区，方是村。`,
  description: (all: string, own: string, schematic: string): string =>
    `${all}社区和村在哪里：${own}有坐标，${schematic}只知道所在的乡镇街道。可以按类别、位置、城乡分类筛选，名单和地图说的是同一件事。`,
  skip: '跳过地图，看内容相同的名单',
  legend: '图例，也是筛选',
  groups: { kind: '类别', position: '位置', class: '城乡分类', named: '点名', stop: '参访', alliance: '联盟' },
  kind: { community: '社区', village: '村' },
  position: { site: '查到坐标', seat: '借用乡镇驻地', schematic: '示意位置' },
  demonstration: '原文点名',
  visit: '参访点位',
  all: '全部',
  more: '更多筛选',
  summary: '按乡镇街道合计',
  noAlliances: '联盟还没有公布到社区和村的成员，所以没有这一项。',
  list: '社区和村名单',
  counts: (communities: number, villages: number, own: number): string =>
    `${[communities > 0 ? `${String(communities)}个社区` : '', villages > 0 ? `${String(villages)}个村` : ''].filter(Boolean).join('、')}，${own > 0 ? `${String(own)}个有坐标` : '都没有坐标'}`,
  boundary: (approval: string): string => `边界由主办方提供，${approval}`,
  page: (name: string): string => `看${name}的整页`,
  where: { site: '查到坐标：按名称查到的点，会有误差。', seat: '借用乡镇驻地：没有查到它的坐标，用的是乡镇驻地的。' },
  beside: (township: string): string => `示意位置：只知道属于${township}，画在它的点旁边，旁边的线连着那个点。`,
  uncertain: '位置不确定：',
};

/** What the map says while a reader uses it. An English edition is a second object of this shape. */
export const zhMap = {
  label: '地图：方向键移动，加号减号缩放；内容和旁边的名单相同',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '看全区',
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  locate: '去哪个乡镇街道',
  wholeDistrict: '全区',
  twoFingers: '用两根手指移动和缩放地图',
  wheel: (key: string): string => `按住${key}滚动，可以缩放地图`,
  shown: (count: number, all: number): string =>
    count === all ? `全部${String(all)}处都在图上` : `${String(all)}处里显示${String(count)}处`,
  summary: '圈里的数是这个乡镇街道的社区和村；圈上红的一段是社区，绿的一段是村。',
  nothing: '这里没有点。按“看全区”回去。',
  none: '没有一处同时符合这些条件，松开一个再看。',
  inTownship: (shown: number, all: number): string => `${String(all)}处里的${String(shown)}处`,
  offline: '现在连不上网，先看这张静态图；连上以后会自动换成可以缩放的地图。',
  many: (count: number): string => `${String(count)}处，放大看`,
  schematic: (name: string): string => `${name}（示意位置）`,
  station: (name: string): string => `${name}站`,
  tianditu: '© 国家地理信息公共服务平台（天地图）',
  approval: '审图号',
  close: '关闭',
  back: '回到名单',
};
