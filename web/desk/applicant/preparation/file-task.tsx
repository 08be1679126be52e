import { useState, useSyncExternalStore } from 'react';
import { FileTrigger, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { PrivatePicture } from '../../../design/components/private-picture.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import {
  ApplicantHandInPreparedDocument,
  ApplicantPreparationUploadDocument,
  type AssetLicence,
  type PersonsShown,
} from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { sayBytes } from '../materials/files.ts';
import { uploadQueue } from '../materials/upload-queue.ts';
import type { TaskProps } from './preparation-task.tsx';

const accepted = {
  PICTURE: ['image/jpeg', 'image/png', 'image/webp'],
  VIDEO: ['video/mp4', 'video/quicktime', 'video/webm'],
  DOCUMENT: ['application/pdf'],
};
const licences: AssetLicence[] = ['OWN_WORK', 'WITH_PERMISSION', 'CC_BY', 'CC_BY_SA', 'PUBLIC_DOMAIN'];
const persons: PersonsShown[] = ['NOBODY', 'CONSENTED'];

/** A file: sent, looked at, and handed in with its rights and what the persons shown said. */
export function FileTask({ submissionId, item: { asked, files, versions }, sourceLocale, again }: TaskProps) {
  const { t, i18n } = useTranslation('applicant');
  const sending = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.snapshot);
  const request = useAct(ApplicantPreparationUploadDocument);
  const handIn = useAct(ApplicantHandInPreparedDocument);
  const last = versions[0]?.rights[0];
  const [licence, setLicence] = useState<AssetLicence>(last?.licence ?? 'OWN_WORK');
  const [credit, setCredit] = useState(last?.credit ?? '');
  const [shown, setShown] = useState<PersonsShown>('NOBODY');
  const [consent, setConsent] = useState('');
  const [alt, setAlt] = useState('');
  const [file] = files;
  const isSending = file && sending.get(file.id);
  const choose = async (chosen: File) => {
    const { done } = await request.act({ submissionId, askedId: asked.id, fileName: chosen.name, byteLength: chosen.size });
    if (!done) return;
    const made = done.item?.files[0];
    again();
    if (made?.upload) uploadQueue.send(made.id, chosen, made.upload, again);
  };
  const send = async () => {
    const rights = { licence, credit, personsShown: shown, consent };
    const said = alt.trim() === '' ? [] : [{ locale: sourceLocale, value: alt }];
    const { done } = await handIn.act({ submissionId, askedId: asked.id, fileId: file!.id, rights, alt: said });
    if (done) again();
  };
  return (
    <div className="stack">
      {versions[0]?.url && asked.form === 'PICTURE' && (
        <PrivatePicture key={versions[0].id} url={versions[0].url} alt={t('versionNumbered', { number: versions[0].number })} className="thumb" />
      )}
      {file && (
        <div className="stack tight">
          <p className="row">
            <strong>{file.fileName}</strong>
            <span className="hint">{sayBytes(file.byteLength, i18n.language)}</span>
            {!isSending && (
              <Tag tone={file.state === 'READY' ? 'good' : file.state === 'FAILED' ? 'wrong' : undefined}>{t(`state_${file.state}`)}</Tag>
            )}
          </p>
          {file.failure && <p className="field-wrong">{file.failure.message}</p>}
          {isSending && (
            <ProgressBar aria-label={t('sendingFile', { name: isSending.name })} value={isSending.percent}>
              {({ percentage }) => (
                <div className="bar">
                  <div style={{ width: `${percentage ?? 0}%` }} />
                </div>
              )}
            </ProgressBar>
          )}
        </div>
      )}
      {!isSending && (
        <div>
          <FileTrigger acceptedFileTypes={accepted[asked.form as keyof typeof accepted]} onSelect={(list) => list?.[0] && void choose(list[0])}>
            <Button look={file ? undefined : 'main'}>{t(file ? 'chooseOther' : 'chooseFile')}</Button>
          </FileTrigger>
        </div>
      )}
      <Problems of={request.problems} />
      {file?.state === 'READY' && (
        <>
          <div className="in-languages">
            <ChoiceField
              label={t('licence')}
              value={licence}
              onChange={(value) => setLicence(value as AssetLicence)}
              options={licences.map((value) => ({ value, label: t(`licence_${value}`) }))}
            />
            <TextField label={t('file_credit')} value={credit} onChange={setCredit} />
            <ChoiceField
              label={t('personsShown')}
              value={shown}
              onChange={(value) => setShown(value as PersonsShown)}
              options={persons.map((value) => ({ value, label: t(`persons_${value as 'NOBODY' | 'CONSENTED'}`) }))}
            />
            {shown === 'CONSENTED' && (
              <TextField label={t('consent')} hint={t('consentHint')} value={consent} onChange={setConsent} isLong rows={3} />
            )}
            {asked.form !== 'DOCUMENT' && <TextField label={t('part_alt')} hint={t('altHint')} value={alt} onChange={setAlt} />}
          </div>
          <Problems of={handIn.problems} />
          <div>
            <Button look="main" isPending={handIn.isBusy} isDisabled={credit.trim() === ''} onPress={() => void send()}>
              {t(versions.length > 0 ? 'handInAnew' : 'handItIn')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
