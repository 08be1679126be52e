import { useEffect, useState } from 'react';

interface Props {
  /** As the graph says it: good for some minutes, with the session that asked. Give the component a `key` that changes with the picture, not with its address. */
  url: string | null;
  alt: string;
  className?: string;
}

/** A picture that is not public: fetched with the session, shown from this page's memory. */
export function PrivatePicture({ url, alt, className }: Props) {
  const [address] = useState(url);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (address === null) return;
    const gone = new AbortController();
    let made: string | null = null;
    void (async () => {
      const here = new URL(address, location.href);
      const answer = await fetch(here.pathname + here.search, { headers: { 'casegraph-session': 'cookie' }, signal: gone.signal }).catch(() => null);
      const bytes = answer?.ok ? await answer.blob().catch(() => null) : null;
      if (!bytes || gone.signal.aborted) return;
      made = URL.createObjectURL(bytes);
      setShown(made);
    })();
    return () => {
      gone.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [address]);
  return shown ? (
    <img src={shown} alt={alt} className={className} />
  ) : (
    <span className={`picture-to-come ${className ?? ''}`} role="img" aria-label={alt} />
  );
}
