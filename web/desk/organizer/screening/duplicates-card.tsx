import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card, Facts } from '../../../design/components/figures.tsx';
import { Notice, Tag } from '../../../design/components/words.tsx';
import { OrganizerRuleDuplicateDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useCountryName } from '../../shell/words-of.ts';
import { useNameIn } from '../frame/edition.ts';
import { useZoned } from '../frame/zoned.ts';
import type { CaseProps, ScreenedCase } from './case-page.tsx';
import { CaseText } from './case-text.tsx';

type Candidate = ScreenedCase['duplicates'][number];

/** Cases that may be the same, each beside this one, with what speaks for it. */
export function DuplicatesCard({ of, seen, settle }: CaseProps) {
  const { t } = useTranslation('organizer');
  const { say } = useZoned();
  if (of.duplicates.length === 0)
    return (
      <Card title={t('duplicates.title')}>
        <p className="soft">{t('duplicates.none')}</p>
      </Card>
    );
  return (
    <Card title={t('duplicates.title')} aside={<Tag tone="careful">{of.duplicates.length}</Tag>}>
      {of.duplicates.map((candidate) => (
        <details key={candidate.id} className="duplicate" open={!candidate.ruling && of.duplicates.length === 1}>
          <summary>
            <strong>{candidate.submission?.texts[0]?.title ?? candidate.released?.texts[0]?.title ?? t('screening.untitled')}</strong>{' '}
            {candidate.released && <Tag>{t('duplicates.released', { year: candidate.released.year })}</Tag>}{' '}
            {candidate.ruling ? (
              <Tag tone={candidate.ruling.ruling === 'DUPLICATE' ? 'wrong' : 'good'}>{t(`duplicates.${candidate.ruling.ruling}`)}</Tag>
            ) : (
              <Tag tone="careful">{t('duplicates.open')}</Tag>
            )}
          </summary>
          <div className="stack">
            <ul className="stack small">
              {candidate.signs.map(({ kind, likeness, evidence }) => (
                <li key={kind}>
                  <Tag tone="strong">{t(`sign.${kind}`)}</Tag> {evidence}
                  {typeof likeness === 'number' && (
                    <span className="soft"> · {t('duplicates.likeness', { likeness: Math.round(likeness * 100) })}</span>
                  )}
                </li>
              ))}
            </ul>
            {candidate.ruling && (
              <Notice tone={candidate.ruling.isOutdated ? 'careful' : undefined}>
                {candidate.ruling.reason} — {candidate.ruling.by.name}, {say(candidate.ruling.at)}
                {candidate.ruling.isOutdated && <p>{t('duplicates.outdated')}</p>}
              </Notice>
            )}
            <Rule candidate={candidate} seen={seen} settle={settle} />
            <div className="halves">
              <CaseText of={of.submission} title={t('duplicates.this')} />
              {candidate.submission ? (
                <CaseText of={candidate.submission} title={t('duplicates.other')} />
              ) : (
                candidate.released && <Released of={candidate.released} />
              )}
            </div>
          </div>
        </details>
      ))}
    </Card>
  );
}

function Released({ of }: { of: NonNullable<Candidate['released']> }) {
  const { t } = useTranslation('organizer');
  const { day } = useZoned();
  const nameIn = useNameIn();
  const countryName = useCountryName();
  return (
    <Card title={t('duplicates.released', { year: of.year })}>
      <Facts
        of={[
          [t('case.startedOn'), of.startedOn ? day(of.startedOn) : '—'] as const,
          [t('case.countries'), of.countries.map(countryName).join(', ')] as const,
          [t('duplicates.applicants'), of.applicants.map(({ names }) => nameIn(names)).join(', ')] as const,
        ]}
      />
      {of.texts.map(({ locale, title, summary }) => (
        <article key={locale} className="case-words" lang={locale}>
          <h3>{title}</h3>
          <p>{summary}</p>
        </article>
      ))}
    </Card>
  );
}

function Rule({ candidate, seen, settle }: Omit<CaseProps, 'of'> & { candidate: Candidate }) {
  const { t } = useTranslation('organizer');
  const { act } = useAct(OrganizerRuleDuplicateDocument);
  const [reason, setReason] = useState('');
  return (
    <div className="row">
      {(['DUPLICATE', 'NOT_DUPLICATE'] as const).map((ruling) => (
        <Confirm
          key={ruling}
          act={t(`duplicates.rule.${ruling}`)}
          look={ruling === 'DUPLICATE' ? 'danger' : 'quiet'}
          title={t(`duplicates.rule.${ruling}`)}
          follows={<p>{t(`duplicates.follows.${ruling}`)}</p>}
          isReady={reason.trim() !== ''}
          onConfirm={async () => settle(await act({ ...seen, otherId: candidate.id, ruling, reason }))}
        >
          <TextField label={t('reason')} isLong value={reason} onChange={setReason} />
        </Confirm>
      ))}
    </div>
  );
}
