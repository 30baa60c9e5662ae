/** WeChat's own browser downloads nothing and shares a bare link: what a page does about it is fetched there only. */
if (/MicroMessenger/i.test(navigator.userAgent)) {
  void import('./wechat/manners.ts').then(
    ({ inWechat }) => {
      inWechat(document);
    },
    // Without a network the links stay as they are.
    () => undefined,
  );
}

export {};
