import { zhMap as zh } from '../../words/zh/map-page.ts';

/** Lets the stage fill the screen: by the browser, or, where that cannot (an iPhone), by lying over the page. */
export class FullScreen {
  readonly #stage: HTMLElement;
  readonly #button: HTMLElement;
  readonly #changed: () => void;

  /** @param changed called after the stage has got another size for this reason. */
  constructor(stage: HTMLElement, button: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.#stage = stage;
    this.#button = button;
    this.#changed = changed;
    button.addEventListener('click', () => void this.toggle(), { signal });
    document.addEventListener('fullscreenchange', () => this.#tell(), { signal });
    // Over the page, the page behind must not get the focus unseen.
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (this.#isOver && target instanceof Node && !stage.contains(target)) this.leave();
      },
      { signal },
    );
  }

  get isFull(): boolean {
    return document.fullscreenElement === this.#stage || this.#isOver;
  }

  async toggle(): Promise<void> {
    if (this.isFull) this.leave();
    else await this.#enter();
  }

  leave(): void {
    if (document.fullscreenElement === this.#stage) void document.exitFullscreen();
    this.#lieOver(false);
  }

  /** The browser's own way may be missing, or be refused by the page that embeds this one. */
  async #enter(): Promise<void> {
    // Some browsers that the types do not know of lack the method.
    const { requestFullscreen: ask } = this.#stage as { readonly requestFullscreen?: () => Promise<void> };
    const asked = await ask?.call(this.#stage).then(
      () => true,
      () => false,
    );
    if (asked !== true) this.#lieOver(true);
  }

  get #isOver(): boolean {
    return this.#stage.classList.contains('over');
  }

  #lieOver(over: boolean): void {
    this.#stage.classList.toggle('over', over);
    document.documentElement.classList.toggle('map-over', over);
    this.#tell();
  }

  #tell(): void {
    this.#stage.classList.toggle('full', this.isFull);
    this.#button.textContent = this.isFull ? zh.leaveFullScreen : zh.fullScreen;
    this.#button.setAttribute('aria-pressed', String(this.isFull));
    this.#changed();
  }
}
