import type { SentCue } from './manifest.ts';

interface Heard {
  cue: (cue: SentCue) => void;
  /** The service ended the stream: this screen may be shut out. */
  ended: () => void;
  /** Something came, if only a sign of life. */
  alive: () => void;
}

/** The service says something every 15 seconds. */
const silence = 40_000;
const pause = 2_000;

/** The stage, live, for as long as the page is open: resumed behind the last cue that was seen. `EventSource` sends no key, so the stream is read by hand. */
export function listen(token: string, seen: number | undefined, heard: Heard): { stop: () => void } {
  let last = seen;
  let isOver = false;
  let ending = new AbortController();
  const stop = () => {
    isOver = true;
    ending.abort();
  };

  const once = async () => {
    ending = new AbortController();
    let watch = setTimeout(() => ending.abort(), silence);
    try {
      const headers = { authorization: `Bearer ${token}`, ...(last === undefined ? {} : { 'last-event-id': String(last) }) };
      const response = await fetch('/screens/live', { headers, cache: 'no-store', signal: ending.signal });
      if (response.status === 401) heard.ended();
      if (!response.ok || !response.body) return;
      let rest = '';
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        clearTimeout(watch);
        watch = setTimeout(() => ending.abort(), silence);
        heard.alive();
        const blocks = (rest + read.value).split('\n\n');
        rest = blocks.pop()!;
        for (const block of blocks) take(block);
      }
    } catch {
      // the next try comes
    } finally {
      clearTimeout(watch);
    }
  };
  const take = (block: string) => {
    const lines = block.split('\n');
    const value = (name: string) => lines.find((one) => one.startsWith(`${name}: `))?.slice(name.length + 2);
    if (value('event') === 'ended') return heard.ended();
    const data = value('data');
    if (value('event') !== 'cue' || data === undefined) return;
    const cue = JSON.parse(data) as SentCue;
    last = cue.sequence;
    heard.cue(cue);
  };

  void (async () => {
    while (!isOver) {
      await once();
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    }
  })();
  return { stop };
}
