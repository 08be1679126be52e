import http from 'node:http';

/** The least that Node can do: read a request, hand it to `answer`, send what comes back. Says on which port it listens. */
export function serveBare(answer: (body: string) => Promise<Buffer | string> | Buffer | string): void {
  const respond = async (body: string, response: http.ServerResponse) => {
    try {
      const bytes = await answer(body);
      response.writeHead(200, { 'content-type': 'application/graphql-response+json; charset=utf-8', 'content-length': Buffer.byteLength(bytes) });
      response.end(bytes);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  };
  const server = http.createServer((request, response) => {
    if (request.method === 'GET') return response.writeHead(204).end(); // whoever asks whether we are there
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => void respond(body, response));
  });
  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1');
  process.on('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
    process.exit(0);
  });
}
