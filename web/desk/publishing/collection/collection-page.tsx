import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Card, Facts } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { TwoPeople } from '../../../design/components/two-people.tsx';
import { Empty, Notice, Problems, Tag } from '../../../design/components/words.tsx';
import {
  PublishingApproveProofDocument,
  type PublishingBookFileFragment,
  PublishingProofsDocument,
  type PublishingProofsQuery,
  PublishingRequestProofDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useAgainWhile } from '../../shell/use-again-while.ts';
import { When } from '../../shell/when.tsx';
import { useLanguageName } from '../../shell/words-of.ts';
import { keepFile } from '../kept-file.ts';
import { PublishingFrame, useYear } from '../publishing-frame.tsx';

type Proof = NonNullable<NonNullable<PublishingProofsQuery['viewer']>['desk']>['collectionProofs'][number];
const tones = { WAITING: 'careful', MADE: 'good', FAILED: 'wrong' } as const;
const choices = ['zh-Hans,en', 'zh-Hans', 'en', 'en,zh-Hans'] as const;

/** The Collection as a book: proofs are made, read, approved by another, and become numbered printings. */
export default function CollectionPage() {
  const { t } = useTranslation('publishing');
  const year = useYear();
  const nameOf = useLanguageName();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PublishingProofsDocument,
    variables: { edition: year },
    requestPolicy: 'cache-and-network',
  });
  const renew = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const request = useAct(PublishingRequestProofDocument);
  const [locales, setLocales] = useState<string>(choices[0]);
  const proofs = data?.viewer?.desk?.collectionProofs;
  const isBusy = proofs?.some(({ making, printing }) => making === 'WAITING' || printing?.making === 'WAITING') ?? false;
  useAgainWhile(isBusy, renew);
  return (
    <PublishingFrame>
      <header className="page-head">
        <h1>{t('nav_collection')}</h1>
        <p>{t('collectionLead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={renew}>
        {!proofs ? (
          <NotFoundPage />
        ) : (
          <>
            <Card title={t('newProof')}>
              <p className="soft">{t('newProofMore')}</p>
              <div className="filters">
                <Pick
                  label={t('languagesOfBook')}
                  value={locales}
                  onChange={setLocales}
                  options={choices.map((one) => ({ value: one, label: one.split(',').map(nameOf).join(' + ') }))}
                />
                <Button
                  look="main"
                  isPending={request.isBusy}
                  onPress={() => void request.act({ edition: year, locales: locales.split(',') }).then(renew)}
                >
                  {t('requestProof')}
                </Button>
              </div>
              <Problems of={request.problems} />
            </Card>
            {proofs.length === 0 && (
              <Empty title={t('noProofs')}>
                <p>{t('noProofsMore')}</p>
              </Empty>
            )}
            {proofs.map((proof) => (
              <ProofCard key={proof.id} {...{ proof, renew }} ownId={data?.viewer?.person.id ?? ''} />
            ))}
          </>
        )}
      </Asked>
    </PublishingFrame>
  );
}

function ProofCard({ proof, ownId, renew }: { proof: Proof; ownId: string; renew: () => void }) {
  const { t } = useTranslation('publishing');
  const nameOf = useLanguageName();
  const approve = useAct(PublishingApproveProofDocument);
  const { printing } = proof;
  return (
    <Card
      title={proof.locales.map(nameOf).join(' + ')}
      aside={
        <span className="row tight">
          <Tag tone={tones[proof.making]}>{t(`making_${proof.making}`)}</Tag>
          {printing && <Tag tone="good">{t('printing', { number: printing.number })}</Tag>}
        </span>
      }
    >
      <Facts of={[[t('preparedAt'), <When key="at" at={proof.requestedAt} />], ...(proof.pages ? [[t('pagesOfBook'), proof.pages] as const] : [])]} />
      {proof.failure && (
        <Notice tone="wrong">
          <p>{t(`book_${proof.failure}`, { glyphs: proof.missingGlyphs.join(' ') })}</p>
        </Notice>
      )}
      {proof.findings.length > 0 && (
        <details>
          <summary>{t('findings', { count: proof.findings.length })}</summary>
          <ul>
            {proof.findings.map(({ code, slug, locale }) => (
              <li key={`${code} ${slug} ${locale}`}>
                <code>{slug}</code>: {t(`finding_${code}`, { language: nameOf(locale) })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Files of={proof.files} label={t('filesOfProof')} />
      {printing && <Files of={printing.files} label={t('filesOfPrinting', { number: printing.number })} />}
      {proof.making === 'MADE' && (
        <TwoPeople
          hash={proof.contentHash}
          steps={[
            { label: t('askedBy'), name: proof.requestedBy.name },
            { label: t('approvedBy'), name: printing?.approvedBy.name ?? null },
          ]}
        >
          {!printing &&
            (proof.requestedBy.id === ownId ? (
              <p className="soft">{t('ownProof')}</p>
            ) : (
              <div className="row">
                <Confirm
                  act={t('approveProof')}
                  look="main"
                  title={t('approveProofTitle')}
                  follows={<p>{t('approveProofMore')}</p>}
                  onConfirm={async () => {
                    const { problems } = await approve.act({ proofId: proof.id, contentHash: proof.contentHash });
                    renew();
                    return problems;
                  }}
                />
              </div>
            ))}
        </TwoPeople>
      )}
    </Card>
  );
}

function Files({ of, label }: { of: readonly PublishingBookFileFragment[]; label: string }) {
  const { t, i18n } = useTranslation('publishing');
  if (of.length === 0) return null;
  const size = (bytes: number) => (bytes / 1_000_000).toLocaleString(i18n.language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return (
    <div className="row">
      <span className="soft">{label}</span>
      {of.map(({ format, fileName, byteLength, url }) => (
        <Button key={format} onPress={() => void keepFile(url, fileName)}>
          {t('fetchBook', { format, size: size(byteLength) })}
        </Button>
      ))}
    </div>
  );
}
