/** What a page says inside WeChat, where pages cannot download; the only words of it that reach the reader's browser. */
export const zhWechat = {
  picture: '微信里点“下载”没有反应：长按下面的图片，就能保存。',
  file: '微信里存不了文件：点右上角的“···”，选“在浏览器打开”，再下载。也可以复制这个文件的网址，粘贴到浏览器里：',
  close: '收起',
  alt: '要保存的图片',
  copy: '复制网址',
  copied: '已复制',
  select: '已选中，请长按复制',
};
