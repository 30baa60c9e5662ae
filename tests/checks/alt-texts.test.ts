import { describe, expect, test } from 'vitest';
import { altComplaint } from '../../src/checks/alt-texts.ts';

const HOW = '写看得见的是什么：谁、在哪里、做什么，例如“居民围坐在长廊里议事”';

describe('the description of a picture', () => {
  test.each([
    ['', '图片没有替代文字', HOW],
    ['IMG_2034', '替代文字“IMG_2034”是文件名', HOW],
    ['河边.jpg', '替代文字“河边.jpg”是文件名', HOW],
    ['微信图片_20260901', '替代文字“微信图片_20260901”是文件名', HOW],
    ['图片：居民在议事', '替代文字“图片：居民在议事”用“图片”开头', '读屏软件自己会说这是图片：直接写看得见的是什么'],
    ['一张照片，居民在议事', '替代文字“一张照片，居民在议事”用“图片”开头', '读屏软件自己会说这是图片：直接写看得见的是什么'],
    ['河边', '替代文字“河边”太短，听的人不知道是什么', HOW],
    ['议事'.repeat(61), '替代文字有 122 字，太长', '不超过 120 字；要细说的写进正文'],
  ])('“%s” is refused', (alt, says, fix) => {
    expect(altComplaint(alt)).toEqual({ says, fix });
  });

  test.each(['居民围坐在长廊里议事', '图书室里两个孩子在看书', '照片墙前站着三位老人'])('“%s” will do', (alt) => {
    expect(altComplaint(alt)).toBeNull();
  });
});
