import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { OrganizerCreateEditionDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useEdition } from '../frame/edition.ts';

/** The next year begins as a copy of this one. For organizers of all editions. */
export function NewEdition() {
  const { t } = useTranslation('organizer');
  const { desk, isOfAll } = useEdition();
  const [year, setYear] = useState(String(desk.year + 1));
  const { act } = useAct(OrganizerCreateEditionDocument);
  if (!isOfAll) return null;
  return (
    <Card title={t('newEdition.title')}>
      <p className="soft">{t('newEdition.lead', { year: desk.year })}</p>
      <div className="row">
        <Confirm
          act={t('newEdition.act')}
          title={t('newEdition.title')}
          follows={<p>{t('newEdition.follows', { year: desk.year })}</p>}
          isReady={/^\d{4}$/.test(year)}
          onConfirm={async () => {
            const { done, problems } = await act({ from: desk.year, edition: Number(year), shiftDates: true });
            if (done) window.location.assign(`/desk/organize/${year}/calendar`);
            return problems;
          }}
        >
          <TextField label={t('newEdition.year')} value={year} onChange={setYear} inputMode="numeric" maxLength={4} />
        </Confirm>
      </div>
    </Card>
  );
}
