import { zhPresent as zh } from '../words/zh/present.ts';
import { Bar, button } from './deck/bar.ts';
import { listenToFingers } from './deck/fingers.ts';
import { wishOf, type Wish } from './deck/keys.ts';
import { canLink, Link, type Role } from './deck/link.ts';
import { back, forward, readPlace, readSlide, whole, writeSlide, type Place, type Steps } from './deck/place.ts';
import { keepAwake, ratioOf, ROOMY, toggleFull } from './deck/screen.ts';
import { SpeakerPanel } from './deck/speaker.ts';
import { showSteps, stepsIn } from './deck/steps.ts';

/** In the search of the address: this window is the speaker's. */
const SPEAKER = '?speaker';
const CONTROLS = 'a, button, summary';

/** `<slide-deck data-page>` around its slides: one at a time on the screen, or what the speaker sees of them. All it needs is in the page. */
class SlideDeck extends HTMLElement {
  #slides: readonly HTMLElement[] = [];
  #steps: Steps = [];
  #place: Place = { slide: 1, step: 0 };
  #role: Role = 'show';
  /** All slides below each other, as without a script. */
  #spread = false;
  #bar: Bar | undefined;
  #panel: SpeakerPanel | undefined;
  #link: Link | undefined;
  /** The other window has been heard. */
  #met = false;
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.#slides = [...this.querySelectorAll<HTMLElement>('.slide')];
    this.#steps = this.#slides.map(stepsIn);
    this.#role = location.search === SPEAKER ? 'speaker' : 'show';
    const go = { back: () => this.#wish('back'), next: () => this.#wish('forward') };
    if (this.#role === 'speaker') this.append((this.#panel = new SpeakerPanel(go, signal)).element);
    else this.#addBar(go, signal);
    if (canLink()) this.#connect(signal);
    else this.#panel?.tellLife('unable');
    this.#listen(signal);
    this.#lay();
    this.#show(whole(readSlide(location.hash, this.#slides.length) ?? 1, this.#steps), false);
    // A talk begins with its first step; a link to a slide shows the slide.
    if (readSlide(location.hash, this.#slides.length) === undefined) this.#show({ slide: 1, step: 0 }, false);
  }

  disconnectedCallback(): void {
    this.#end.abort();
    this.#bar?.element.remove();
    this.#panel?.element.remove();
  }

  #addBar(go: { readonly back: () => void; readonly next: () => void }, signal: AbortSignal): void {
    const all = (): void => {
      this.#wish('escape');
    };
    const wishes = { ...go, full: toggleFull, speaker: () => this.#wish('speaker'), all };
    this.#bar = new Bar(this.dataset['page'] ?? '', wishes, signal);
    const resume = button(zh.bar.resume, all);
    resume.className = 'deck-resume';
    this.append(this.#bar.element, resume);
  }

  #connect(signal: AbortSignal): void {
    const listener = {
      here: () => this.#place,
      moved: (told: unknown) => {
        const place = readPlace(told, this.#steps);
        // What a speaker hears first is where the talk already is.
        if (place && (place.slide !== this.#place.slide || place.step !== this.#place.step))
          this.#show(place, this.#role === 'show' || this.#met);
        this.#met = true;
      },
      life: (there: boolean) => {
        this.#met &&= there;
        this.#panel?.tellLife(there ? 'linked' : 'lost');
        this.#bar?.tellSpeaker(there);
      },
    };
    this.#link = new Link(`slides ${location.pathname}`, this.#role, listener, signal);
  }

  #listen(signal: AbortSignal): void {
    const lay = (): void => {
      this.#lay();
    };
    addEventListener('resize', lay, { signal });
    matchMedia(ROOMY).addEventListener('change', lay, { signal });
    addEventListener('hashchange', () => this.#readAddress(), { signal });
    addEventListener('beforeprint', () => this.#lay(true), { signal });
    addEventListener('afterprint', lay, { signal });
    addEventListener('keydown', (event) => this.#key(event), { signal });
    listenToFingers(this, (wish) => this.#isAlone && this.#wish(wish), signal);
    this.addEventListener('click', ({ target }) => this.#pick(target), { signal });
  }

  get #isAlone(): boolean {
    return document.documentElement.matches('.stage, .speaker');
  }

  #key(event: KeyboardEvent): void {
    const onControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null;
    const wish = wishOf({
      key: event.key,
      shiftKey: event.shiftKey,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      altKey: event.altKey,
      onControl,
    });
    if (!wish || (!this.#isAlone && wish !== 'escape')) return;
    event.preventDefault();
    this.#wish(wish);
  }

  #wish(wish: Wish): void {
    const go: Readonly<Record<Wish, () => void>> = {
      forward: () => this.#go(forward(this.#place, this.#steps)),
      back: () => this.#go(back(this.#place, this.#steps)),
      first: () => this.#go({ slide: 1, step: 0 }),
      last: () => this.#go(whole(this.#slides.length, this.#steps)),
      full: toggleFull,
      speaker: () => this.#openSpeaker(),
      escape: () => this.#toggleSpread(),
    };
    go[wish]();
  }

  /** Goes there and tells the other window and the address. */
  #go(place: Place): void {
    const { slide, step } = this.#place;
    if (place.slide === slide && place.step === step) return;
    this.#show(place, true);
    this.#link?.tell(place);
  }

  #show(place: Place, moved: boolean): void {
    const before = this.#place;
    this.#place = place;
    const onward = moved && (place.slide > before.slide || (place.slide === before.slide && place.step > before.step));
    this.#slides.forEach((slide, index) => {
      slide.classList.toggle('now', index + 1 === place.slide);
      slide.classList.toggle('following', index === place.slide);
      const done = index + 1 === place.slide && !this.#spread ? place.step : (this.#steps[index] ?? 0);
      showSteps(slide, done, onward && index + 1 === place.slide);
    });
    if (moved) history.replaceState(null, '', writeSlide(place.slide));
    this.#panel?.show(place, this.#steps, this.#slides, moved);
  }

  #readAddress(): void {
    const slide = readSlide(location.hash, this.#slides.length);
    if (slide !== undefined && slide !== this.#place.slide) this.#go(whole(slide, this.#steps));
  }

  /** Puts the slides on the screen as the window is. @param onPaper all of them, for a printer. */
  #lay(onPaper = false): void {
    const root = document.documentElement;
    const speaker = this.#role === 'speaker';
    const roomy = matchMedia(ROOMY).matches;
    const stage = !speaker && !onPaper && !this.#spread && roomy;
    root.classList.toggle('speaker', speaker);
    root.classList.toggle('stage', stage);
    root.classList.toggle('upright', !speaker && !roomy && !onPaper);
    root.dataset['ratio'] = stage ? ratioOf(innerWidth, innerHeight) : 'r169';
    if (stage) keepAwake();
    this.#show(this.#place, false);
  }

  #toggleSpread(): void {
    if (this.#role === 'speaker' || !matchMedia(ROOMY).matches) return;
    this.#spread = !this.#spread;
    this.#lay();
    if (this.#spread) this.#slides[this.#place.slide - 1]?.scrollIntoView({ block: 'center' });
  }

  /** Where all lie open, a click takes one. */
  #pick(target: EventTarget | null): void {
    const slide = this.#spread && target instanceof Element ? target.closest<HTMLElement>('.slide-box')?.parentElement : null;
    const index = slide ? this.#slides.indexOf(slide) : -1;
    if (index < 0) return;
    this.#toggleSpread();
    this.#go(whole(index + 1, this.#steps));
  }

  #openSpeaker(): void {
    if (this.#role === 'speaker') return;
    // Without a network a page of a server cannot be had again; one on a disk can.
    if (!navigator.onLine && location.protocol !== 'file:') {
      this.#bar?.say(zh.bar.offline);
      return;
    }
    const address = `${location.pathname}${SPEAKER}${writeSlide(this.#place.slide)}`;
    const opened = window.open(address, `speaker ${location.pathname}`, 'popup,width=1280,height=800');
    this.#bar?.say(opened ? '' : zh.bar.blocked);
  }
}

customElements.define('slide-deck', SlideDeck);
