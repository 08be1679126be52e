import net from 'node:net';

/** The network between a browser and a program, to be cut and mended at will: for everything in the browser, its workers as well. */
export interface Wire {
  url: string;
  /** Where it leads. */
  leadTo(url: string): void;
  /** Breaks every connection, and refuses new ones until it is mended. */
  cut(): void;
  /** Cuts it once so many more bytes have gone to the program; done when that has happened. */
  cutAfter(bytes: number): Promise<void>;
  mend(): void;
  end(): Promise<void>;
}

export async function layWire(): Promise<Wire> {
  let port = 0;
  let isCut = false;
  let left = Infinity;
  let onCut = (): void => undefined;
  const sockets = new Set<net.Socket>();
  const cut = () => {
    isCut = true;
    left = Infinity;
    for (const socket of sockets) socket.destroy();
    onCut();
  };
  const server = net.createServer((near) => {
    if (isCut) return void near.destroy();
    const far = net.connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        for (const other of [near, far]) other.destroy();
      });
    }
    far.pipe(near);
    near.on('data', (bytes: Buffer) => {
      left -= bytes.length;
      if (far.writable && !far.write(bytes)) {
        near.pause();
        far.once('drain', () => near.resume());
      }
      if (left <= 0) far.end(cut); // what has gone out arrives
    });
    near.on('end', () => far.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    leadTo: (url) => void (port = Number(new URL(url).port)),
    cut,
    cutAfter: (bytes) =>
      new Promise((resolve) => {
        left = bytes;
        onCut = resolve;
      }),
    mend: () => void (isCut = false),
    end: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
