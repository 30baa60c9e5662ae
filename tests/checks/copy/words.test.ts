import { traditional } from '../../../src/checks/copy/traditional.ts';
import { vagueTime } from '../../../src/checks/copy/vague-time.ts';
import { testRules } from './tables.ts';

const DATES = '写明哪年哪月；照引来源的话要加引号';
const simple = (sign: string): string => `改成“${sign}”；真是名称就写进 content/dictionary.yaml`;

testRules([
  [
    vagueTime,
    [
      '近日',
      '日前',
      '今年',
      '去年',
      '明年',
      '目前',
      '截至目前',
      '昨日',
      '上周',
      '本月',
      '明天',
      '后天',
      '前天',
      '即将',
      '前不久',
      '本季度',
    ].map((word) => [`${word}，社区开会`, `“${word}”过些时候就不对了`, DATES]),
    [
      '报道写“近日”',
      '《今日三元》',
      '项目前期工作',
      '说明年份',
      '以前年度',
      '最近日子好过',
      '30日前办完',
      '碰上周末',
      '日本月刊',
      '2026年9月',
      '过去年年如此',
      '基本周期',
      '以前天天开门',
      '聪明天生',
      '先后天气不好',
    ],
  ],
  [
    traditional,
    [
      ['羣衆', '“羣”是繁体字或异体字', simple('群')],
      ['縣裡', '“縣”是繁体字或异体字', simple('县')],
      ['藉口', '“藉”是繁体字或异体字', simple('借')],
    ],
    ['群众', '乾坤', '瞭望', '慰藉', '显著', '皇后', '里面', '干部', '一只', '余下', '松树', '征收', '台湾', '复习', '□'],
  ],
]);
