import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { type Column, Table } from '../../../design/components/table.tsx';
import { TwoPeople } from '../../../design/components/two-people.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import {
  PublishingConfirmOfferDocument,
  PublishingEmbargoDocument,
  type PublishingEmbargoQuery,
  PublishingOfferDocument,
  PublishingRecallDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import { When } from '../../shell/when.tsx';
import { PublishingFrame, useYear } from '../publishing-frame.tsx';

type Viewer = NonNullable<PublishingEmbargoQuery['viewer']>;
type Offer = NonNullable<Viewer['desk']>['embargoOffers'][number];
type Offered = Offer['packages'][number];
const tones = { PROPOSED: 'careful', OFFERED: 'strong', RECALLED: 'wrong', ENDED: undefined } as const;

/** What partners get before the public does: offered by one, confirmed by another, read and recalled. */
export default function EmbargoPage() {
  const { t } = useTranslation('publishing');
  const year = useYear();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PublishingEmbargoDocument,
    variables: { edition: year },
    requestPolicy: 'cache-and-network',
  });
  const renew = () => ask({ requestPolicy: 'network-only' });
  const viewer = data?.viewer;
  const offers = viewer?.desk?.embargoOffers ?? [];
  return (
    <PublishingFrame>
      <header className="page-head">
        <h1>{t('nav_embargo')}</h1>
        <p>{t('embargoLead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={renew}>
        {!viewer?.desk ? (
          <NotFoundPage />
        ) : (
          <>
            <NewOffer viewer={viewer} renew={renew} />
            {offers.length === 0 && (
              <Empty title={t('noOffers')}>
                <p>{t('noOffersMore')}</p>
              </Empty>
            )}
            {offers.map((offer) => (
              <OfferCard
                key={offer.id}
                {...{ offer, renew }}
                ownId={viewer.person.id}
                kind={viewer.releases.find(({ id }) => id === offer.releaseId)?.kind}
              />
            ))}
          </>
        )}
      </Asked>
    </PublishingFrame>
  );
}

function NewOffer({ viewer, renew }: { viewer: Viewer; renew: () => void }) {
  const { t } = useTranslation('publishing');
  const { act } = useAct(PublishingOfferDocument);
  const ready = viewer.releases.filter(({ state }) => state === 'APPROVED');
  const newest = (partner: Viewer['partners'][number]) => partner.terms.find(({ kind }) => kind === 'EMBARGO')?.version;
  const partners = viewer.partners.filter(
    (one) => !one.isSuspended && one.acceptances.some(({ kind, version }) => kind === 'EMBARGO' && version === newest(one)),
  );
  const [releaseId, setRelease] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const release = ready.find(({ id }) => id === releaseId);
  if (ready.length === 0 || partners.length === 0)
    return (
      <Card title={t('newOffer')}>
        <p className="soft">{t(ready.length === 0 ? 'noApproved' : 'noPartners')}</p>
      </Card>
    );
  return (
    <Card title={t('newOffer')}>
      <Pick
        label={t('release')}
        value={releaseId}
        onChange={setRelease}
        options={[{ value: '', label: t('choose') }, ...ready.map(({ id, kind }) => ({ value: id, label: t(`kind_${kind}`) }))]}
      />
      <div className="row">
        {partners.map(({ id, name }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) => setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
            {name}
          </label>
        ))}
      </div>
      <div className="row">
        <Confirm
          act={t('offer')}
          title={t('offerTitle')}
          isDisabled={!release || chosen.length === 0}
          follows={<p>{t('offerMore')}</p>}
          onConfirm={async () => {
            const { problems } = await act({ releaseId, contentHash: release!.contentHash, partnerIds: [...chosen] });
            renew();
            return problems;
          }}
        />
      </div>
    </Card>
  );
}

function OfferCard({
  offer,
  ownId,
  kind,
  renew,
}: {
  offer: Offer;
  ownId: string;
  kind: Viewer['releases'][number]['kind'] | undefined;
  renew: () => void;
}) {
  const { t } = useTranslation('publishing');
  const confirm = useAct(PublishingConfirmOfferDocument);
  const recall = useAct(PublishingRecallDocument);
  const [reason, setReason] = useState('');
  const columns: Column<Offered>[] = [
    { id: 'partner', header: t('partner'), accessorFn: (one) => one.package.partnerName },
    {
      id: 'state',
      header: t('state'),
      accessorFn: (one) => one.package.state,
      cell: ({ row: { original } }) => <Tag tone={tones[original.package.state]}>{t(`embargo_${original.package.state}`)}</Tag>,
    },
    {
      id: 'until',
      header: t('notBefore'),
      accessorFn: (one) => one.package.embargoedUntil,
      cell: ({ row: { original } }) => <When at={original.package.embargoedUntil} />,
    },
    { id: 'reads', header: t('reads'), accessorFn: ({ reads }) => reads.length, meta: { isNumber: true } },
    {
      id: 'acknowledged',
      header: t('removed'),
      accessorFn: (one) => one.package.acknowledgedAt ?? '',
      cell: ({ row: { original } }) => (original.package.acknowledgedAt ? <When at={original.package.acknowledgedAt} /> : '–'),
    },
  ];
  return (
    <Card title={kind ? t(`kind_${kind}`) : t('release')} aside={<Tag tone={tones[offer.state]}>{t(`embargo_${offer.state}`)}</Tag>}>
      <TwoPeople
        hash={offer.contentHash}
        steps={[
          { label: t('offeredBy'), name: offer.proposedBy.name },
          { label: t('confirmedBy'), name: offer.confirmedBy?.name ?? null },
        ]}
      >
        {offer.state === 'PROPOSED' &&
          (offer.proposedBy.id === ownId ? (
            <p className="soft">{t('ownOffer')}</p>
          ) : (
            <div className="row">
              <Confirm
                act={t('confirm')}
                look="main"
                title={t('confirmOfferTitle')}
                follows={<p>{t('confirmOfferMore')}</p>}
                onConfirm={async () => {
                  const { problems } = await confirm.act({ offerId: offer.id });
                  renew();
                  return problems;
                }}
              />
            </div>
          ))}
        {offer.state === 'OFFERED' && (
          <>
            <TextField label={t('recallReason')} value={reason} onChange={setReason} />
            <div className="row">
              <Confirm
                act={t('recall')}
                look="danger"
                title={t('recallTitle')}
                isDisabled={reason.trim() === ''}
                follows={<p>{t('recallMore')}</p>}
                onConfirm={async () => {
                  const { problems } = await recall.act({ offerId: offer.id, reason: reason.trim() });
                  renew();
                  return problems;
                }}
              />
            </div>
          </>
        )}
      </TwoPeople>
      <div className="dense">
        <Table caption={t('packages')} columns={columns} rows={offer.packages} rowId={(one) => one.package.id} />
      </div>
    </Card>
  );
}
