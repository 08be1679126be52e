import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Radio, RadioGroup } from 'react-aria-components';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Problems } from '../../../design/components/words.tsx';
import {
  type PrepareReleaseInput,
  PublishingLanguagesDocument,
  PublishingPrepareReleaseDocument,
  type ReleaseKind,
} from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { PublishingFrame, useYear } from '../publishing-frame.tsx';
import { CorrectionFields } from './correction/correction-fields.tsx';
import { InstantFields } from './instant-fields.tsx';
import { TakeDownFields } from './take-down-fields.tsx';
import { TranslationsFields } from './translations-fields.tsx';

const kinds: readonly ReleaseKind[] = ['CALL', 'RESULTS', 'PROGRAMME', 'HONOURS', 'COLLECTION', 'TRANSLATIONS', 'CORRECTION', 'TAKE_DOWN'];
/** What only this kind of release takes; null while something is missing. */
export type Particulars = Partial<PrepareReleaseInput> | null;

/** Freezes what is to become public. Nothing is public before two people have approved exactly that. */
export default function PrepareReleasePage() {
  const { t } = useTranslation('publishing');
  const year = useYear();
  const go = useNavigate();
  const [kind, setKind] = useState<ReleaseKind | null>(null);
  const [particulars, setParticulars] = useState<Particulars>({});
  const [applyAt, setApplyAt] = useState<string | undefined>('now');
  const { act, problems, isBusy } = useAct(PublishingPrepareReleaseDocument);
  const [{ data: about }] = useQuery({ query: PublishingLanguagesDocument, variables: { edition: year } });
  const desk = about?.viewer?.desk;
  const choose = (next: string) => {
    setKind(next as ReleaseKind);
    setParticulars(['TAKE_DOWN', 'CORRECTION', 'TRANSLATIONS'].includes(next) ? null : {});
  };
  const send = async () => {
    if (!kind || !particulars || !applyAt) return;
    const { done } = await act((at) => ({ edition: year, kind, applyAt: applyAt === 'now' ? new Date(at).toISOString() : applyAt, ...particulars }));
    if (done?.release) await go(`/desk/publishing/${year}/releases/${done.release.id}`);
  };
  return (
    <PublishingFrame>
      <header className="page-head">
        <p>
          <Link to={`/desk/publishing/${year}/releases`}>← {t('nav_releases')}</Link>
        </p>
        <h1>{t('prepare')}</h1>
        <p>{t('prepareLead')}</p>
      </header>
      <RadioGroup className="kinds" aria-label={t('kind')} value={kind} onChange={choose}>
        {kinds.map((one) => (
          <Radio key={one} value={one} className="kind">
            <strong>{t(`kind_${one}`)}</strong>
            <span className="soft">{t(`kindMore_${one}`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      {kind === 'TAKE_DOWN' && <TakeDownFields key={kind} year={year} onChange={setParticulars} />}
      {kind === 'CORRECTION' && <CorrectionFields key={kind} year={year} onChange={setParticulars} />}
      {kind === 'TRANSLATIONS' && (
        <TranslationsFields year={year} languages={about?.viewer?.translationDesk?.rules.languages ?? []} onChange={setParticulars} />
      )}
      {kind && (
        <>
          <Card title={t('whenTitle')}>
            <InstantFields zone={desk?.timeZone ?? 'Asia/Shanghai'} onChange={setApplyAt} />
          </Card>
          <Problems of={problems} />
          <div className="row">
            <Button look="main" isDisabled={particulars === null || applyAt === undefined} isPending={isBusy} onPress={() => void send()}>
              {t('freeze')}
            </Button>
            <span className="soft">{t('freezeMore')}</span>
          </div>
        </>
      )}
    </PublishingFrame>
  );
}
