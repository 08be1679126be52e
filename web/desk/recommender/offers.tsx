import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Notice, Problems, Tag } from '../../design/components/words.tsx';
import { RecommenderOfferDocument } from '../../../src/generated/web/graphql.ts';
import { useInstant } from '../shell/instant.ts';
import { useAct } from '../shell/use-act.ts';
import type { PanelProps } from './recommender-page.tsx';

/** Asks somebody to apply, by a mail whose link names the organization as their recommender. */
export function Offers({ desk, again }: PanelProps) {
  const { t } = useTranslation('recommender');
  const say = useInstant();
  const [address, setAddress] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { act, problems, isBusy } = useAct(RecommenderOfferDocument);
  const refusal = problems.find(({ code }) => code);
  const send = async () => {
    const { done } = await act({ accreditationId: desk.id, address: address.trim() });
    if (!done) return;
    setSentTo(address.trim());
    setAddress('');
    again();
  };
  return (
    <section className="recommender-card" aria-label={t('offers')}>
      <h3>{t('offers')}</h3>
      <p className="recommender-soft">{t('offersLead')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField label={t('address')} type="email" value={address} onChange={setAddress} wrong={refusal?.message} />
        <div>
          <Button look="main" type="submit" isDisabled={address.trim() === ''} isPending={isBusy}>
            {t('sendOffer')}
          </Button>
        </div>
      </form>
      {sentTo && (
        <Notice tone="good">
          <p>{t('offerSent', { address: sentTo })}</p>
        </Notice>
      )}
      {!refusal && <Problems of={problems} />}
      {desk.offers.length > 0 && (
        <ul className="recommender-list">
          {desk.offers.map((one) => (
            <li key={one.id}>
              <div>
                <strong>{one.address}</strong>
                <div className="recommender-soft">{say(one.madeAt)}</div>
              </div>
              <Tag tone={one.usedAt ? 'good' : undefined}>{t(one.usedAt ? 'offerTaken' : 'offerOpen')}</Tag>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
