import { useEffect, useSyncExternalStore } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { ApplicantMaterialsDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useLast } from '../../shell/use-last.ts';
import { useSeen } from '../../shell/use-seen.ts';
import type { Draft } from '../draft/draft-page.tsx';
import { MendNote } from '../draft/mend-note.tsx';
import { isOpen } from '../draft/open-parts.ts';
import type { SectionProps } from '../draft/use-section.ts';
import { type MaterialsOfDraft, sayBytes } from './files.ts';
import { MaterialItem } from './material-item.tsx';
import { uploadQueue } from './upload-queue.ts';
import { useMaterials } from './use-materials.ts';

interface Props extends SectionProps {
  draft: Draft;
  isReader: boolean;
}

const kinds = ['PICTURE', 'VIDEO', 'DOCUMENT'] as const;

/** Pictures, videos and documents: sent, looked at, described, ordered. */
export function MaterialsSection(props: Props) {
  const { data, error, fetching, again } = useSeen('ApplicantMaterials', ApplicantMaterialsDocument, { id: props.draft.id });
  const files = useLast(data?.viewer?.submission);
  return (
    <Asked error={files ? undefined : error} fetching={fetching} isThere={Boolean(files)} again={again}>
      {files && <Files {...props} files={files} />}
    </Asked>
  );
}

function Files({ draft, isReader, files, ...kept }: Props & { files: MaterialsOfDraft }) {
  const { t, i18n } = useTranslation('applicant');
  const { limits, materials } = files;
  const acts = useMaterials(draft.id, limits.files);
  const sending = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.snapshot);
  const isClosed = isReader || !isOpen(draft.correction, 'MATERIALS');
  const isComing = materials.some(({ id, state }) => state === 'RECEIVED' || state === 'PROCESSING' || (state === 'AWAITED' && !sending.has(id)));
  const { lookAgain } = acts;
  useEffect(() => {
    if (!isComing) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && void lookAgain(), 2_000);
    return () => clearInterval(timer);
  }, [isComing, lookAgain]);
  const taken = limits.files.flatMap(({ types }) => types);
  return (
    <div className="stack wide">
      <MendNote correction={draft.correction} part="MATERIALS" />
      {!isClosed && (
        <DropZone
          className="drop-zone"
          getDropOperation={(types) => (types.has('text/plain') ? 'cancel' : 'copy')}
          onDrop={({ items }) =>
            void Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []))).then((dropped) => acts.add(dropped))
          }
        >
          <p>{t('dropHere')}</p>
          <FileTrigger allowsMultiple acceptedFileTypes={taken} onSelect={(list) => void acts.add([...(list ?? [])])}>
            <Button look="main">{t('chooseFiles')}</Button>
          </FileTrigger>
          <p className="hint">
            {limits.files.map(({ kind, count, bytes }) => t(`limit_${kind}`, { count, most: sayBytes(bytes, i18n.language) })).join(' ')}
          </p>
        </DropZone>
      )}
      {acts.refusals.length > 0 && (
        <Notice tone="wrong">
          {acts.refusals.map((said, i) => (
            <p key={i}>{said}</p>
          ))}
          <div>
            <Button onPress={acts.forgetRefusals}>{t('understood')}</Button>
          </div>
        </Notice>
      )}
      {kinds.map((kind) => {
        const own = materials.filter((one) => one.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} className="stack tight" aria-label={t(`kinds_${kind}`)}>
            <h3>{t(`kinds_${kind}`)}</h3>
            <ol className="materials">
              {own.map((material, i) => (
                <MaterialItem
                  {...kept}
                  key={material.id}
                  draft={draft}
                  material={material}
                  sending={sending.get(material.id)}
                  isCover={kind === 'PICTURE' && i === 0}
                  isClosed={isClosed}
                  acts={acts}
                  onMove={
                    own.length > 1
                      ? (by) => {
                          const ids = own.map(({ id }) => id);
                          const to = i + by;
                          if (to < 0 || to >= ids.length) return;
                          ids.splice(to, 0, ...ids.splice(i, 1));
                          void acts.order(kind, ids);
                        }
                      : undefined
                  }
                />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
