import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Button } from '../../design/components/button.tsx';
import { Problems } from '../../design/components/words.tsx';
import { RecommenderAcceptDocument } from '../../../src/generated/web/graphql.ts';
import { DeskContext } from '../shell/desk-context.ts';
import { useAct } from '../shell/use-act.ts';

/** Where the invitation to recommend leads. */
export default function AcceptPage() {
  const { t } = useTranslation('recommender');
  const go = useNavigate();
  const { renew } = use(DeskContext);
  const { hash } = useLocation();
  const ticket = new URLSearchParams(hash.slice(1)).get('ticket') ?? '';
  const { act, problems, isBusy } = useAct(RecommenderAcceptDocument);
  const send = async () => {
    const { done } = await act({ ticket });
    if (!done) return;
    await go('/desk/recommenders', { replace: true });
    renew(); // the desk is in the navigation from now on
  };
  return (
    <>
      <header className="page-head">
        <h1>{t('acceptTitle')}</h1>
        <p>{t('acceptLead')}</p>
      </header>
      <Problems of={problems} />
      <div>
        <Button look="main" isDisabled={ticket === ''} isPending={isBusy} onPress={() => void send()}>
          {t('accept')}
        </Button>
      </div>
    </>
  );
}
