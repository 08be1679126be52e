import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { Button } from '../../design/components/button.tsx';
import { Notice, Problems } from '../../design/components/words.tsx';
import { RecommenderAcceptDocument } from '../../../src/generated/web/graphql.ts';
import { DeskContext } from '../shell/desk-context.ts';
import { newKey } from '../shell/new-key.ts';
import { useWhyFailed } from '../shell/why-failed.ts';

/** Where the invitation to recommend leads. */
export default function AcceptPage() {
  const { t } = useTranslation('recommender');
  const whyFailed = useWhyFailed();
  const go = useNavigate();
  const { renew } = use(DeskContext);
  const { hash } = useLocation();
  const ticket = new URLSearchParams(hash.slice(1)).get('ticket') ?? '';
  const [{ data, error, fetching }, accept] = useMutation(RecommenderAcceptDocument);
  const send = async () => {
    const { data: answer } = await accept({ input: { idempotencyKey: newKey(), ticket } });
    if (!answer?.acceptAccreditation.desk) return;
    await go('/desk/recommenders', { replace: true });
    renew(); // the desk is in the navigation from now on
  };
  return (
    <>
      <header className="page-head">
        <h1>{t('acceptTitle')}</h1>
        <p>{t('acceptLead')}</p>
      </header>
      <Problems of={data?.acceptAccreditation.problems} />
      {error && (
        <Notice tone="wrong">
          <p>{whyFailed(error)}</p>
        </Notice>
      )}
      <div>
        <Button look="main" isDisabled={ticket === ''} isPending={fetching} onPress={() => void send()}>
          {t('accept')}
        </Button>
      </div>
    </>
  );
}
