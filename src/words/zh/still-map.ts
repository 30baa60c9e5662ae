/** Words of the still map, of its legend and of the small maps. */
export const stillMap = {
  station: (name: string): string => `${name}站`,
  sentence: (district: string, townships: number, communities: number, villages: number, own: number, schematic: number): string =>
    `${district}示意地图：${String(townships)}个乡镇街道，${String(communities)}个社区、${String(villages)}个村各是一个点；${String(own)}个有自己的坐标，其余${String(schematic)}个是示意位置，围着所属乡镇街道的点排开。`,
  legend: {
    label: '图例',
    community: '社区',
    village: '村',
    own: '实心：有自己的坐标',
    schematic: '浅色：示意位置',
    seat: '借用乡镇驻地的坐标',
    anchor: '乡镇街道的点',
    unsure: '不准的点',
    station: '火车站',
  },
  note: '示意图，不反映实际边界与面积，不作为划界依据。',
  schematic: '示意位置只说明属于哪个乡镇街道，不说明在哪个方向、有多远。',
  unsure: (name: string, note: string): string => `${name}（空心点）：${note}`,
  accuracy: (name: string, accuracy: string): string => `${name}：${accuracy}`,
  credits: '来源：',
  credit: (credit: string, licence: string | undefined): string => (licence === undefined ? credit : `${credit}（${licence}）`),
  separator: '；',
  mini: {
    label: (names: string): string => `${names}在区里的位置（示意图）`,
    list: '、',
    own: (names: string): string => `圈出的${names}是自己的位置。`,
    seat: (names: string): string => `圈出的${names}借用乡镇驻地的坐标。`,
    schematic: (names: string): string => `圈出的${names}是示意位置：只知道属于哪个乡镇街道。`,
    marks: '实心的点有自己的坐标，浅色的是示意位置：只知道属于哪个乡镇街道。',
    note: '示意图，不作为划界依据。',
  },
};
