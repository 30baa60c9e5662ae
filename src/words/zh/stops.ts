/** Words about stops and routes that more than one kind of page says. */
export const zhStops = {
  /** In place of an address, an opening time or access that is not public. */
  confirm: '请与接待单位确认',
  /** In place of a talk that the public facts do not carry. */
  supply: '请接待单位补充',
  talk: { halfMinute: '半分钟', threeMinutes: '三分钟', tenMinutes: '十分钟' },
  minutes: (minutes: number): string => `${String(minutes)}分钟`,
  /** Said beside every suggested time at a stop. */
  suggested: '停留时间是本站编辑的建议，不是接待单位的安排',
  /** Said beside the total of a route as long as times on the way are missing. */
  travelMissing: (ways: number): string => `只算停留：${String(ways)}段路要走多久，没有公开的材料，请接待单位定`,
  position: {
    site: '查到的坐标',
    seat: '借用乡镇驻地的坐标',
    schematic: '示意位置：只知道在哪个乡镇街道',
    none: '在哪里没有公开，地图上不画',
  },
};
