const HEAD_ENDS = '\r\n\r\n';

/** Tells heads from bodies in one direction of a connection of HTTP/1.1, and counts the bytes of the bodies. */
export class Messages {
  readonly #told: (first: string, body: number) => void;
  #rest = '';
  #first = '';
  /** Bytes of the body that are still to come; undefined within heads. */
  #left?: number;
  #chunked = false;
  #body = 0;

  /** @param told hears of each message, by the first line of its head and the bytes of its body as sent */
  constructor(told: (first: string, body: number) => void) {
    this.#told = told;
  }

  feed(bytes: Buffer): void {
    this.#rest += bytes.toString('latin1');
    while (this.#step());
  }

  #step(): boolean {
    if (this.#left === undefined) return this.#head();
    if (this.#left === 0 && this.#chunked) return this.#chunk();
    const here = Math.min(this.#left, this.#rest.length);
    this.#rest = this.#rest.slice(here);
    this.#left -= here;
    this.#body += here;
    if (this.#left > 0) return false;
    return this.#chunked || this.#end();
  }

  #head(): boolean {
    const end = this.#rest.indexOf(HEAD_ENDS);
    if (end < 0) return false;
    const [first = '', ...lines] = this.#rest.slice(0, end).split('\r\n');
    const header = (name: string) => lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim();
    this.#rest = this.#rest.slice(end + HEAD_ENDS.length);
    this.#first = first;
    this.#body = 0;
    this.#chunked = header('transfer-encoding')?.toLowerCase() === 'chunked';
    this.#left = this.#chunked || / (204|304) /.test(first) ? 0 : Number(header('content-length') ?? 0);
    return this.#chunked || this.#left > 0 || this.#end();
  }

  /** The size of the next chunk; its line and the empty one after it count as sent. */
  #chunk(): boolean {
    const found = /^(?:\r\n)?([0-9a-f]+)[^\r]*\r\n/i.exec(this.#rest);
    if (!found) return false;
    const size = Number.parseInt(found[1]!, 16);
    if (size === 0 && !this.#rest.slice(found[0].length).startsWith('\r\n')) return false;
    const taken = found[0].length + (size === 0 ? 2 : 0);
    this.#rest = this.#rest.slice(taken);
    this.#body += taken;
    this.#left = size;
    return size > 0 || this.#end();
  }

  #end(): boolean {
    this.#told(this.#first, this.#body);
    this.#left = undefined;
    this.#chunked = false;
    return this.#rest.length > 0;
  }
}
