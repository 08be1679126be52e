import { rmSync } from 'node:fs';

export default async () => {
  const { server, folder } = globalThis.testServer;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
};
