import { useState } from 'react';
import { FileTrigger, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { PrivatePicture } from '../../../design/components/private-picture.tsx';
import { Tag } from '../../../design/components/words.tsx';
import type { Draft } from '../draft/draft-page.tsx';
import type { SectionProps } from '../draft/use-section.ts';
import { type Material, sayBytes } from './files.ts';
import { MaterialWords } from './material-words.tsx';
import { type Sending, uploadQueue } from './upload-queue.ts';
import type { useMaterials } from './use-materials.ts';

interface Props extends SectionProps {
  draft: Draft;
  material: Material;
  sending: Sending | undefined;
  isCover: boolean;
  isClosed: boolean;
  acts: ReturnType<typeof useMaterials>;
  onMove: ((by: 1 | -1) => void) | undefined;
}

const tones = { AWAITED: 'careful', RECEIVED: undefined, PROCESSING: undefined, READY: 'good', FAILED: 'wrong' } as const;

/** One file: where it stands, what it shows, and what is said of it. */
export function MaterialItem({ draft, material, sending, isCover, isClosed, acts, onMove, ...kept }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const [isRemoving, setIsRemoving] = useState(false);
  const { id, kind, state, failure, fileName, byteLength, contentHash, width, height, durationMs, pages } = material;
  const name = fileName ?? t(`kind_of_${kind}`);
  const length =
    durationMs === null ? null : `${Math.floor(durationMs / 60_000)}:${String(Math.round((durationMs % 60_000) / 1_000)).padStart(2, '0')}`;
  const facts = [
    sayBytes(byteLength, i18n.language),
    width && height ? `${width} × ${height}` : null,
    length,
    pages === null ? null : t('pages', { count: pages }),
  ];
  const isBroken = state === 'AWAITED' && !sending;
  return (
    <li className="material" aria-label={name}>
      <div className="material-head">
        {kind === 'DOCUMENT' ? (
          <span className="picture-to-come thumb" aria-hidden>
            PDF
          </span>
        ) : (
          <PrivatePicture
            key={`${contentHash} ${state === 'READY'}`}
            url={kind === 'PICTURE' ? material.url : material.posterUrl}
            alt={material.alt[0]?.value ?? name}
            className="thumb"
          />
        )}
        <div className="material-facts">
          <strong>{name}</strong>
          <span className="hint">{facts.filter(Boolean).join(' · ')}</span>
          <span className="row" role="status">
            {!sending && <Tag tone={tones[state]}>{t(isBroken ? 'state_BROKEN' : `state_${state}`)}</Tag>}
            {isCover && state === 'READY' && <Tag tone="strong">{t('cover')}</Tag>}
          </span>
          {failure && <span className="field-wrong">{failure.message}</span>}
          {isBroken && <span className="hint">{t('brokenHint', { name })}</span>}
        </div>
        {!isClosed && (
          <div className="material-acts">
            {onMove && (
              <>
                <Button look="quiet" aria-label={t('moveUp', { name })} onPress={() => onMove(-1)}>
                  ↑
                </Button>
                <Button look="quiet" aria-label={t('moveDown', { name })} onPress={() => onMove(1)}>
                  ↓
                </Button>
              </>
            )}
            {isBroken && material.upload ? (
              <FileTrigger
                onSelect={(list) => {
                  const file = list?.[0];
                  if (!file) return;
                  // the same file goes on where it was; another one takes its place
                  if (file.size === material.upload!.byteLength && file.name === fileName)
                    uploadQueue.send(id, file, material.upload!, () => void acts.lookAgain());
                  else void acts.replace(id, file);
                }}
              >
                <Button>{t('goOnSending')}</Button>
              </FileTrigger>
            ) : (
              !sending && (
                <FileTrigger onSelect={(list) => list?.[0] && void acts.replace(id, list[0])}>
                  <Button look="quiet">{t('replaceFile')}</Button>
                </FileTrigger>
              )
            )}
            <Button look="quiet" aria-label={t('removeFile', { name })} onPress={() => setIsRemoving(true)}>
              {t('remove')}
            </Button>
          </div>
        )}
      </div>
      {sending && (
        <div className="stack tight">
          <ProgressBar aria-label={t('sendingFile', { name })} value={sending.percent} className="progress">
            {({ percentage }) => (
              <div className="bar">
                <div style={{ width: `${percentage ?? 0}%` }} />
              </div>
            )}
          </ProgressBar>
          <div className="row">
            <span className="hint" role="status">
              {t(`sending_${sending.is}`, { percent: sending.percent })}
            </span>
            {sending.is === 'SENDING' ? (
              <Button look="quiet" onPress={() => uploadQueue.pause(id)}>
                {t('pauseUpload', { ns: 'shell' })}
              </Button>
            ) : (
              <Button look="quiet" onPress={() => uploadQueue.resume(id)}>
                {t('resumeUpload', { ns: 'shell' })}
              </Button>
            )}
          </div>
        </div>
      )}
      {state !== 'FAILED' && <MaterialWords {...kept} draft={draft} material={material} isClosed={isClosed} />}
      <Dialog title={t('removeFile', { name })} isOpen={isRemoving} onClose={() => setIsRemoving(false)}>
        <p>{t('removeFileLead')}</p>
        <div className="row">
          <Button
            look="danger"
            onPress={() => {
              setIsRemoving(false);
              void acts.remove(id);
            }}
          >
            {t('remove')}
          </Button>
          <Button look="quiet" onPress={() => setIsRemoving(false)}>
            {t('cancel', { ns: 'shell' })}
          </Button>
        </div>
      </Dialog>
    </li>
  );
}
