import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Facts } from '../../../design/components/figures.tsx';
import { Tag } from '../../../design/components/words.tsx';
import type { OrganizerSubmissionFragment } from '../../../../src/generated/web/graphql.ts';
import { useCountryName } from '../../shell/words-of.ts';
import { ownName } from '../../../i18n/index.ts';
import { useEdition, useFieldName, useNameIn } from '../frame/edition.ts';
import { useZoned } from '../frame/zoned.ts';
import { CasePicture } from './case-picture.tsx';

/** What was handed in: facts, pictures, and the text in one of its languages. */
export function CaseText({ of, title }: { of: OrganizerSubmissionFragment; title?: string }) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say, day } = useZoned();
  const nameIn = useNameIn();
  const fieldName = useFieldName();
  const countryName = useCountryName();
  const [locale, setLocale] = useState(of.sourceLocale);
  const text = of.texts.find((one) => one.locale === locale) ?? of.texts[0];
  const kind = desk.kinds.find(({ key }) => key === of.kind);
  return (
    <Card title={title ?? t('case.handedIn')}>
      <Facts
        of={[
          [t('progress.field'), fieldName(of.field) || '—'] as const,
          [t('case.kind'), kind ? nameIn(kind.names) : (of.kind ?? '—')] as const,
          [t('case.startedOn'), of.startedOn ? day(of.startedOn) : '—'] as const,
          [t('case.countries'), of.countries.map(countryName).join(', ') || '—'] as const,
          ...of.applicants.map(
            ({ role, organization }) =>
              [
                t(`applicant.${role}`),
                <>
                  {nameIn(organization.names)}
                  {organization.country && <span className="soft"> · {countryName(organization.country)}</span>}
                </>,
              ] as const,
          ),
          ...of.receipts.map(({ number, receivedAt }) => [t('case.receipt', { number }), say(receivedAt)] as const),
        ]}
      />
      {of.pictures.length > 0 && (
        <ul className="case-pictures">
          {of.pictures.map(({ id, url, alt }) => (
            <li key={id}>
              <CasePicture url={url} alt={nameIn(alt) || t('case.noAlt')} />
            </li>
          ))}
        </ul>
      )}
      {of.texts.length > 1 && (
        <div className="row tight" role="group" aria-label={t('case.languages')}>
          {of.texts.map((one) => (
            <button key={one.locale} type="button" className="chip" aria-pressed={one.locale === text?.locale} onClick={() => setLocale(one.locale)}>
              {ownName(one.locale)}
              {one.locale === of.sourceLocale && <Tag>{t('case.source')}</Tag>}
            </button>
          ))}
        </div>
      )}
      {text && (
        <article className="case-words" lang={text.locale} dir="auto">
          <h3>{text.title}</h3>
          <p className="case-summary">{text.summary}</p>
          {text.body.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index} className="pre">
              {paragraph}
            </p>
          ))}
        </article>
      )}
    </Card>
  );
}
