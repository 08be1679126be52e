/** One server-sent event. */
export interface StreamEvent {
  id?: string;
  event?: string;
  data?: unknown;
}

/** Reads server-sent events one at a time. Close it, or the connection stays. */
export class EventStream {
  readonly #abort = new AbortController();
  readonly #events: AsyncGenerator<StreamEvent>;
  readonly #opening = Promise.withResolvers<void>();

  constructor(url: string, init: RequestInit = {}) {
    this.#events = this.#read(url, init);
  }

  async next(): Promise<StreamEvent> {
    const { value, done } = await this.#events.next();
    if (done) throw new Error('the stream has ended');
    return value;
  }

  /** Once the server has let the first reading in. */
  get opened(): Promise<void> {
    return this.#opening.promise;
  }

  close(): void {
    this.#abort.abort();
  }

  async *#read(url: string, init: RequestInit): AsyncGenerator<StreamEvent> {
    const response = await fetch(url, { ...init, headers: { accept: 'text/event-stream', ...init.headers }, signal: this.#abort.signal });
    if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
    this.#opening.resolve();
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const event = parseEvent(text.slice(0, end));
        text = text.slice(end + 2);
        if (event) yield event;
      }
    }
  }
}

function parseEvent(block: string): StreamEvent | undefined {
  const event: StreamEvent = {};
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trimStart()];
    if (name === 'id') event.id = value;
    if (name === 'event') event.event = value;
    if (name === 'data') event.data = value ? JSON.parse(value) : null;
  }
  return event.event ? event : undefined; // comments keep the connection alive and say nothing
}
