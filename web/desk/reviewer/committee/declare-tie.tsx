import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import { ReviewerDeclareTieDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';

interface Props {
  edition: number;
  revisionId: string;
  /** Whether the person sits on the edition's committee: others ask its organizers. */
  isMember: boolean;
  onDeclared: () => void;
}

/** Says that a case concerns oneself. It closes at once, and what was said of it is void. */
export function DeclareTie({ edition, revisionId, isMember, onDeclared }: Props) {
  const { t } = useTranslation('reviewer');
  const { act, problems, isBusy } = useAct(ReviewerDeclareTieDocument);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const declare = async () => {
    if ((await act({ edition, revisionId, reason })).done) onDeclared();
  };
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('tie.act')}
      </Button>
      <Dialog title={t('tie.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        {isMember ? (
          <>
            <p>{t('tie.follows')}</p>
            <TextField label={t('tie.reason')} hint={t('tie.reasonHint')} isLong value={reason} onChange={setReason} />
            <Problems of={problems} />
          </>
        ) : (
          <Notice>
            <p>{t('tie.askOrganizer')}</p>
          </Notice>
        )}
        <div className="row end">
          <Button onPress={() => setOpen(false)}>{t('cancel')}</Button>
          {isMember && (
            <Button look="danger" isDisabled={reason.trim() === ''} isPending={isBusy} onPress={() => void declare()}>
              {t('tie.declare')}
            </Button>
          )}
        </div>
      </Dialog>
    </>
  );
}
