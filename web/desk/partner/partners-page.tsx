import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Facts } from '../../design/components/figures.tsx';
import { Empty, Notice, Tag } from '../../design/components/words.tsx';
import { PartnerDeskDocument, type PartnerDeskQuery } from '../../../src/generated/web/graphql.ts';
import { Asked } from '../shell/asked.tsx';
import { Secret } from '../shell/partner/secret.tsx';
import { Usage } from '../shell/partner/usage.tsx';
import { Webhooks } from '../shell/partner/webhooks.tsx';
import { useRead } from '../shell/use-read.ts';
import { Feeds } from './feeds.tsx';
import { Keys } from './keys.tsx';
import { Packages } from './packages.tsx';
import { Terms } from './terms.tsx';

export type OwnPartner = NonNullable<PartnerDeskQuery['viewer']>['partners'][number];
export interface PartProps {
  of: OwnPartner;
  again: () => void;
  /** Shows something that is seen once. */
  onSecret: (secret: string | null | undefined) => void;
}

/** Whether a partner has agreed to the newest terms of a kind; undefined where none were published. */
export const hasAgreed = ({ terms, acceptances }: OwnPartner, kind: 'STANDARD' | 'EMBARGO'): boolean | undefined => {
  const newest = terms.find((one) => one.kind === kind);
  return newest && acceptances.some((one) => one.kind === kind && one.version === newest.version);
};

/** Where the people of partner media work: terms, keys, what those use, where they are told of changes, and what they were handed under embargo. */
export default function PartnersPage() {
  const { t } = useTranslation('partner');
  const [secret, setSecret] = useState<string | null>();
  const { data, again, asked } = useRead(PartnerDeskDocument, {});
  const partners = data?.viewer?.partners;
  const onSecret = (made: string | null | undefined) => {
    setSecret(made ?? null);
    again();
  };
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <Asked {...asked} isThere={partners !== undefined}>
        {partners?.length === 0 && (
          <Empty title={t('none')}>
            <p>{t('noneMore')}</p>
          </Empty>
        )}
        {partners?.map((of) => (
          <Card key={of.id} title={of.name} aside={of.isSuspended && <Tag tone="wrong">{t('suspended')}</Tag>}>
            {of.isSuspended && <Notice tone="wrong">{t('suspendedMore')}</Notice>}
            <Facts of={[[t('contacts'), of.contacts.join(', ')]]} />
            <Terms {...{ of, again }} />
            <Keys {...{ of, again, onSecret }} />
            <Usage of={of} />
            <Webhooks {...{ of, again, onSecret }} />
            <Packages {...{ of, again }} />
          </Card>
        ))}
        <Feeds />
      </Asked>
      <Secret title={t('keepThis')} hint={t('shownOnce')} secret={secret} onClose={() => setSecret(undefined)} />
    </>
  );
}
