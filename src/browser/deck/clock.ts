const two = (value: number): string => String(value).padStart(2, '0');

/** 14:05 */
export function clockText(now: Date): string {
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** 03:20, 1:03:20 from milliseconds. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${String(hours)}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
}

/** Counts the time of a talk; it can rest. The clock comes in by argument. */
export class Stopwatch {
  #since: number | undefined;
  #before = 0;
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get runs(): boolean {
    return this.#since !== undefined;
  }

  /** Nothing has been counted yet. */
  get isNew(): boolean {
    return !this.runs && this.#before === 0;
  }

  /** Milliseconds so far. */
  get elapsed(): number {
    return this.#before + (this.#since === undefined ? 0 : this.#now() - this.#since);
  }

  start(): void {
    this.#since ??= this.#now();
  }

  pause(): void {
    this.#before = this.elapsed;
    this.#since = undefined;
  }

  /** Back to nothing; what runs goes on running. */
  reset(): void {
    this.#before = 0;
    if (this.runs) this.#since = this.#now();
  }
}
