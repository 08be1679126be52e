/** Fetches a file that only this session opens, and hands it to the browser to be kept. Says whether it was there. */
export async function fetchFile({ url, fileName }: { url: string; fileName: string }): Promise<boolean> {
  const answer = await fetch(url, { headers: { 'casegraph-session': 'cookie' }, credentials: 'same-origin' }).catch(() => null);
  if (!answer?.ok) return false;
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
