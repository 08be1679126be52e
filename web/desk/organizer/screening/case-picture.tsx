import { useState } from 'react';
import { Dialog } from '../../../design/components/dialog.tsx';
import { PrivatePicture } from '../../../design/components/private-picture.tsx';

/** A picture that was handed in, and whole when it is pressed. Its address counts with the session's header alone: a plain link to it would be refused. */
export function CasePicture({ url, alt }: { url: string; alt: string }) {
  const [isLarge, setLarge] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setLarge(true)}>
        <PrivatePicture url={url} alt={alt} />
      </button>
      <Dialog title={alt} isOpen={isLarge} onClose={() => setLarge(false)}>
        <PrivatePicture url={url} alt={alt} />
      </Dialog>
    </>
  );
}
