// Listeners at a stage, in a process of their own: reads LISTEN; says how many are in, then when each event has reached them.
import http from 'node:http';

const { url, listeners, deaf, event } = JSON.parse(process.env.LISTEN!) as ListenOrder;

export interface ListenOrder {
  url: string;
  listeners: number;
  /** So many more never read a byte. */
  deaf: number;
  /** What the awaited event has in it. */
  event: string;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity });
let [connected, reached] = [0, 0];
const at: number[] = [];

const listen = (number: number, isDeaf: boolean) =>
  new Promise<void>((resolve, reject) => {
    const headers = { accept: 'text/event-stream', 'x-forwarded-for': `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}` };
    const request = http.get(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`a listener was answered with ${response.statusCode}`));
      if (isDeaf) {
        response.pause();
        return resolve();
      }
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        if (text === '') {
          connected++;
          resolve();
        }
        text = (text + part).slice(-4_000);
        if (!text.includes(event)) return;
        at.push(Date.now());
        text = ' ';
        if (++reached === listeners) console.log(JSON.stringify({ at }));
      });
    });
    request.on('error', reject);
  });

const batch = 100;
for (let begin = 0; begin < listeners + deaf; begin += batch) {
  await Promise.all(Array.from({ length: Math.min(batch, listeners + deaf - begin) }, (_, i) => listen(begin + i, begin + i >= listeners)));
}
console.log(JSON.stringify({ connected }));
