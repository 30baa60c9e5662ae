/** What the publisher's server answers for one address: who asks WeChat, and the proof that he may. */
interface Signature {
  readonly appId: string;
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
}

interface Card {
  readonly title: string;
  readonly desc: string;
  readonly link: string;
  readonly imgUrl: string;
}

/** The part of WeChat's JSSDK that we use. It stands on the publisher's server, not here. */
interface JsSdk {
  readonly config: (options: Signature & { readonly jsApiList: readonly string[] }) => void;
  readonly ready: (done: () => void) => void;
  readonly updateAppMessageShareData: (card: Card) => void;
  readonly updateTimelineShareData: (card: Card) => void;
}

declare global {
  interface Window {
    wx?: JsSdk;
  }
}

function fetched(page: Document, src: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    script.src = src;
    page.head.append(script);
  });
}

/** Gives WeChat the page's own title, description and picture for its card, if the publisher's server signs for it. @throws whatever the network says. */
export async function shareCard(page: Document): Promise<void> {
  const signer = page.querySelector<HTMLMetaElement>('meta[name="wechat-signer"]');
  const script = signer?.dataset['script'] ?? '';
  if (!signer || script === '') return;
  // WeChat signs the address without its fragment.
  const [here = ''] = location.href.split('#');
  const [answer] = await Promise.all([fetch(`${signer.content}?url=${encodeURIComponent(here)}`), fetched(page, script)]);
  if (!answer.ok || !window.wx) return;
  const { appId, timestamp, nonceStr, signature } = (await answer.json()) as Signature;
  const said = (property: string): string => page.querySelector<HTMLMetaElement>(`meta[property="og:${property}"]`)?.content ?? '';
  const square = page.querySelector<HTMLImageElement>('.wechat-picture img')?.src ?? '';
  const card: Card = { title: said('title'), desc: said('description'), link: said('url') || here, imgUrl: square || said('image') };
  const { wx } = window;
  wx.config({ appId, timestamp, nonceStr, signature, jsApiList: ['updateAppMessageShareData', 'updateTimelineShareData'] });
  wx.ready(() => {
    wx.updateAppMessageShareData(card);
    wx.updateTimelineShareData(card);
  });
}
