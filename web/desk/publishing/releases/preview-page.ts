/** What every request of a page carries, so that its session's cookie counts. */
const headers = { 'casegraph-session': 'cookie' };

/**
 * A page of the portal as a release will make it, ready for a frame: without scripts, and with the pictures that are at no public address yet.
 * Undefined where it cannot be had. Whoever is done with it closes it.
 */
export async function previewPage(releaseId: string, address: string, language: string): Promise<{ html: string; close: () => void } | undefined> {
  const at = `/preview/${releaseId}`;
  const answer = await fetch(at + address, { headers: { ...headers, 'accept-language': language }, credentials: 'same-origin' }).catch(
    () => undefined,
  );
  if (!answer?.headers.get('content-type')?.startsWith('text/html')) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const script of page.querySelectorAll('script')) script.remove();
  // what the page's script would fetch where it is missing
  const faces = page.querySelector<HTMLMetaElement>('meta[name="casegraph-faces"]')?.content;
  if (faces) page.head.append(Object.assign(page.createElement('link'), { rel: 'stylesheet', href: faces }));
  const made: string[] = [];
  const known = new Map<string, Promise<string | undefined>>();
  const fileOf = async (hash: string): Promise<string | undefined> => {
    const file = await fetch(`${at}/files/${hash}`, { headers, credentials: 'same-origin' }).catch(() => undefined);
    if (file?.status !== 200) return undefined; // 204: it is public, and stands at its own address
    const url = URL.createObjectURL(await file.blob());
    made.push(url);
    return url;
  };
  await Promise.all(
    [...page.querySelectorAll('img')].map(async (picture) => {
      const hash = /\/files\/([0-9a-f]{64})/.exec(picture.getAttribute('src') ?? '')?.[1];
      if (!hash) return;
      const url = await (known.get(hash) ?? known.set(hash, fileOf(hash)).get(hash));
      if (!url) return;
      picture.setAttribute('src', url);
      picture.removeAttribute('srcset');
      for (const source of picture.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
    }),
  );
  return { html: `<!doctype html>${page.documentElement.outerHTML}`, close: () => made.forEach((url) => URL.revokeObjectURL(url)) };
}
