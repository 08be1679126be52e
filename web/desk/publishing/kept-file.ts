/** A file of the house is given out to the session that asked for it alone: fetched with what counts as its person's, and handed to the browser. */
export async function fetchFile(url: string): Promise<Blob | undefined> {
  const { pathname, search } = new URL(url, location.origin);
  const answer = await fetch(pathname + search, { headers: { 'casegraph-session': 'cookie' }, credentials: 'same-origin' }).catch(() => undefined);
  return answer?.ok ? answer.blob() : undefined;
}

/** Keeps a file of the house on the person's machine; says whether it was there. */
export async function keepFile(url: string, name: string): Promise<boolean> {
  const blob = await fetchFile(url);
  if (!blob) return false;
  const here = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: here, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(here), 60_000);
  return true;
}
