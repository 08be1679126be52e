import { useEffect, useState } from 'react';
import { session } from './graph.ts';

/**
 * A file before the release: its address is good for whoever asked for it, in the session that they have, so that a page fetches it itself and shows
 * it from memory. Undefined while it is on its way, null where it cannot be had.
 */
export function usePrivateFile(address: string | null | undefined): string | null | undefined {
  const [file, setFile] = useState<{ of: string; shown: string | null } | null>(null);
  useEffect(() => {
    if (!address) return;
    const ending = new AbortController();
    fetch(address, { headers: session, credentials: 'same-origin', signal: ending.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        setFile({ of: address, shown: URL.createObjectURL(await answer.blob()) });
      })
      .catch(() => ending.signal.aborted || setFile({ of: address, shown: null }));
    return () => ending.abort();
  }, [address]);
  const shown = file?.shown;
  useEffect(() => () => void (shown && URL.revokeObjectURL(shown)), [shown]);
  // what was read again has another address and is the same thing: it stays in sight until that is here
  return address ? (file?.of === address ? file.shown : (file?.shown ?? undefined)) : undefined;
}

interface PictureProps {
  url: string;
  alt: string;
  width?: number;
  height?: number;
  className?: string;
  lang?: string | undefined;
}

export function PrivatePicture({ url, alt, ...props }: PictureProps) {
  const shown = usePrivateFile(url);
  if (shown === null) return <span className="private-file missing">{alt}</span>;
  return shown === undefined ? <span className="private-file" aria-hidden /> : <img src={shown} alt={alt} {...props} />;
}
