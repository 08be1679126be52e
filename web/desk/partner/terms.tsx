import { useTranslation } from 'react-i18next';
import { Confirm } from '../../design/components/confirm.tsx';
import { Hash } from '../../design/components/two-people.tsx';
import { Tag } from '../../design/components/words.tsx';
import { PartnerAcceptTermsDocument } from '../../../src/generated/web/graphql.ts';
import { useInstant } from '../shell/instant.ts';
import { useAct } from '../shell/use-act.ts';
import type { PartProps } from './partners-page.tsx';

/** The newest terms of each kind: read where they lie, and agreed to by their hash. */
export function Terms({ of: { id, terms, acceptances }, again }: Omit<PartProps, 'onSecret'>) {
  const { t } = useTranslation('partner');
  const say = useInstant();
  const { act } = useAct(PartnerAcceptTermsDocument);
  return (
    <section className="stack" aria-label={t('terms')}>
      <h3>{t('terms')}</h3>
      {terms.length === 0 && <p className="soft">{t('noTerms')}</p>}
      <ul className="partner-rows">
        {terms.map(({ kind, version, address, contentHash, publishedAt }) => {
          const agreed = acceptances.find((one) => one.kind === kind && one.version === version);
          const before = acceptances.find((one) => one.kind === kind);
          return (
            <li key={kind}>
              <div>
                <strong>{t(`termsOf.${kind}`)}</strong> <span className="soft">{t('version', { version })}</span>{' '}
                <Tag tone={agreed ? 'good' : 'careful'}>{t(agreed ? 'agreed' : 'notAgreed')}</Tag>
                <br />
                <a href={address} target="_blank" rel="noreferrer">
                  {t('readTerms')}
                </a>{' '}
                <span className="soft">
                  · {agreed ? t('agreedBy', { name: agreed.acceptedBy, at: say(agreed.acceptedAt) }) : t('publishedAt', { at: say(publishedAt) })}
                  {!agreed && before && ` · ${t('agreedBefore', { version: before.version })}`}
                </span>
                <Hash of={contentHash} />
              </div>
              {!agreed && (
                <Confirm
                  act={t('agree')}
                  look="main"
                  name={t('agreeTo', { terms: t(`termsOf.${kind}`) })}
                  title={t('agreeTo', { terms: t(`termsOf.${kind}`) })}
                  follows={<p>{t('agreeFollows', { version })}</p>}
                  onConfirm={async () => {
                    const { done, problems } = await act({ partnerId: id, kind, version, contentHash });
                    if (done) again();
                    return problems;
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
