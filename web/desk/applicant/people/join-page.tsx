import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import { ApplicantJoinDocument } from '../../../../src/generated/web/graphql.ts';
import { newKey } from '../../shell/new-key.ts';
import { useWhyFailed } from '../../shell/why-failed.ts';
import '../applicant.css';

/** Where the link of an invitation to a submission's desk leads. */
export default function JoinPage() {
  const { t } = useTranslation('applicant');
  const whyFailed = useWhyFailed();
  const go = useNavigate();
  const { hash } = useLocation();
  const ticket = new URLSearchParams(hash.slice(1)).get('ticket') ?? '';
  const [{ data, error, fetching }, join] = useMutation(ApplicantJoinDocument);
  const accept = async () => {
    const answer = await join({ input: { idempotencyKey: newKey(), ticket } });
    const id = answer.data?.acceptSubmissionInvitation.submission?.id;
    if (id) await go(`/desk/submissions/${id}`, { replace: true });
  };
  return (
    <>
      <header className="page-head">
        <h1>{t('joinTitle')}</h1>
        <p>{t('joinLead')}</p>
      </header>
      <Problems of={data?.acceptSubmissionInvitation.problems} />
      {error && (
        <Notice tone="wrong">
          <p>{whyFailed(error)}</p>
        </Notice>
      )}
      <div>
        <Button look="main" isDisabled={ticket === ''} isPending={fetching} onPress={() => void accept()}>
          {t('join')}
        </Button>
      </div>
    </>
  );
}
