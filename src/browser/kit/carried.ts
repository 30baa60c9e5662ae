/** A script of the kit that carries a file: running it leaves the text on its own element. */
type Carrier = HTMLScriptElement & { carried?: string };

/**
 * Takes the place of `fetch` in the scripts of the offline kit: from a disk a page may fetch nothing, but it may load scripts, so each
 * file that scripts ask for has a script beside it (`data.json.js`) that carries its text.
 * @throws when there is no such script, as `fetch` does without a network.
 */
export async function carried(address: string): Promise<Response> {
  const script: Carrier = document.createElement('script');
  await new Promise<void>((done, fail) => {
    script.addEventListener('load', () => {
      done();
    });
    script.addEventListener('error', () => {
      fail(new TypeError(`not in the kit: ${address}`));
    });
    script.src = `${new URL(address, document.baseURI).href}.js`;
    document.head.append(script);
  });
  script.remove();
  return new Response(script.carried);
}
