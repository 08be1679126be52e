import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Button } from '../../../design/components/button.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { ApplicantJoinDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import '../applicant.css';

/** Where the link of an invitation to a submission's desk leads. */
export default function JoinPage() {
  const { t } = useTranslation('applicant');
  const go = useNavigate();
  const { hash } = useLocation();
  const ticket = new URLSearchParams(hash.slice(1)).get('ticket') ?? '';
  const { act, problems, isBusy } = useAct(ApplicantJoinDocument);
  const accept = async () => {
    const id = (await act({ ticket })).done?.submission?.id;
    if (id) await go(`/desk/submissions/${id}`, { replace: true });
  };
  return (
    <>
      <header className="page-head">
        <h1>{t('joinTitle')}</h1>
        <p>{t('joinLead')}</p>
      </header>
      <Problems of={problems} />
      <div>
        <Button look="main" isDisabled={ticket === ''} isPending={isBusy} onPress={() => void accept()}>
          {t('join')}
        </Button>
      </div>
    </>
  );
}
