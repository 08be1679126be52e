import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  path: string;
  headers: IncomingMessage['headers'];
  body: Record<string, unknown> | null;
}

/** What a receiver answers: JSON with 200, or whatever is written by hand. */
export type Answer = object | ((response: ServerResponse, received: Received) => void);

/** A service on loopback that keeps what it was sent, and answers as it is told. Call `close` in afterEach. */
export interface Receiver {
  url: string;
  received: Received[];
  answer: (received: Received) => Answer;
  close(): Promise<void>;
}

export async function openReceiver(answer: Receiver['answer']): Promise<Receiver> {
  const receiver: Receiver = { url: '', received: [], answer, close: () => closed(server) };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      const received = { path: request.url!, headers: request.headers, body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>) };
      receiver.received.push(received);
      const said = receiver.answer(received);
      if (typeof said === 'function') return said(response, received);
      response.setHeader('content-type', 'application/json').end(JSON.stringify(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return receiver;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Chat completions that put a mark before each text that they are sent. */
export const chatting = ({ body }: Received): object => {
  const messages = body!.messages as { content: string }[];
  const { texts } = JSON.parse(messages[1]!.content) as { texts: string[] };
  return said(JSON.stringify({ texts: texts.map((text) => `chat ${text}`) }));
};
export const said = (content: string, finish = 'stop'): object => ({ choices: [{ message: { role: 'assistant', content }, finish_reason: finish }] });

/** LibreTranslate, as it answers about its languages and translates. */
export const libre = ({ path, body }: Received): object =>
  path === '/languages'
    ? ['en', 'zh', 'fr', 'ru'].map((code, _, all) => ({ code, name: code, targets: all }))
    : { translatedText: (body!.q as string[]).map((text) => `libre ${text}`) };
