import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { PrivatePicture, usePrivateFile } from '../../shell/private-file.tsx';
import { useWords } from '../../shell/words-of.ts';
import type { Revision } from './case-page.tsx';

type File = Revision['files'][number];

/** Pictures, videos and documents of a case. Their addresses are good for five minutes: reading the case again gives new ones. */
export function CaseFiles({ revision: { pictures, files }, again }: { revision: Revision; again: () => void }) {
  const { t } = useTranslation('reviewer');
  const wordsOf = useWords();
  const [large, setLarge] = useState<number | null>(null);
  const open = large === null ? undefined : pictures[large];
  const altOf = (at: number) => wordsOf(pictures[at]!.alt)?.value || t('case.picture', { number: at + 1 });
  return (
    <>
      {pictures.length > 0 && (
        <ul className="pictures" aria-label={t('case.pictures')}>
          {pictures.map(({ small, width, height }, at) => (
            <li key={at}>
              <button type="button" onClick={() => setLarge(at)} title={t('case.enlarge')}>
                <PrivatePicture url={small} alt={altOf(at)} width={width} height={height} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul className="files" aria-label={t('case.files')}>
          {files.map((file) => (
            <li key={`${file.kind}-${file.number}`}>
              {file.kind === 'VIDEO' ? <Video file={file} again={again} /> : <Document file={file} again={again} />}
            </li>
          ))}
        </ul>
      )}
      {open && large !== null && (
        <div className="lightbox">
          <Dialog title={t('case.pictureOf', { number: large + 1, all: pictures.length })} isOpen onClose={() => setLarge(null)}>
            <PrivatePicture key={large} url={open.url} alt={altOf(large)} className="large-picture" />
            <p>{altOf(large)}</p>
            <div className="row between">
              <Button isDisabled={large === 0} onPress={() => setLarge(large - 1)}>
                {t('case.before')}
              </Button>
              <Button isDisabled={large === pictures.length - 1} onPress={() => setLarge(large + 1)}>
                {t('case.after')}
              </Button>
              <Button look="main" onPress={() => setLarge(null)}>
                {t('close')}
              </Button>
            </div>
          </Dialog>
        </div>
      )}
    </>
  );
}

function Video({ file: { number, url, posterUrl, durationMs, alt }, again }: { file: File; again: () => void }) {
  const { t } = useTranslation('reviewer');
  const wordsOf = useWords();
  const [isAsked, setAsked] = useState(false);
  const shown = usePrivateFile(isAsked ? url : null);
  const poster = usePrivateFile(posterUrl);
  const said = wordsOf(alt)?.value;
  const seconds = Math.round((durationMs ?? 0) / 1_000);
  const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <figure className="video">
      {shown ? (
        // what is said in it is handed in with a selected case alone; reviewers have the text beside it
        <video src={shown} controls autoPlay {...(poster ? { poster } : {})} aria-label={t('case.video', { number })} />
      ) : (
        <button type="button" className="play" disabled={!url} onClick={() => setAsked(true)}>
          {poster && <img src={poster} alt="" />}
          <span>{!url ? t('case.making') : isAsked && shown === undefined ? t('case.fetching') : t('case.play', { number, length })}</span>
        </button>
      )}
      {isAsked && shown === null && <Gone again={again} />}
      {said && <figcaption className="soft">{said}</figcaption>}
    </figure>
  );
}

function Document({ file: { number, url, pages, alt }, again }: { file: File; again: () => void }) {
  const { t } = useTranslation('reviewer');
  const wordsOf = useWords();
  const [isAsked, setAsked] = useState(false);
  const shown = usePrivateFile(isAsked ? url : null);
  const said = wordsOf(alt)?.value;
  return (
    <div className="document">
      <strong>{t('case.document', { number, count: pages ?? 0 })}</strong>
      {said && <span className="soft">{said}</span>}
      {!url && <span className="soft">{t('case.making')}</span>}
      {url && !shown && (
        <Button isPending={isAsked && shown === undefined} onPress={() => setAsked(true)}>
          {t('case.fetch')}
        </Button>
      )}
      {shown && (
        <a className="button" href={shown} target="_blank" rel="noreferrer">
          {t('case.openDocument')}
        </a>
      )}
      {isAsked && shown === null && <Gone again={again} />}
    </div>
  );
}

function Gone({ again }: { again: () => void }) {
  const { t } = useTranslation('reviewer');
  return (
    <p role="status">
      {t('case.gone')} <Button onPress={again}>{t('case.again')}</Button>
    </p>
  );
}
