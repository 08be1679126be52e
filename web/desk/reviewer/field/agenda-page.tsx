import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Empty, Notice, Problems } from '../../../design/components/words.tsx';
import {
  ReviewerAddItemDocument,
  ReviewerAgendaDocument,
  type ReviewerAgendaQuery,
  ReviewerAgendaSourceDocument,
  ReviewerOpenAgendaDocument,
  ReviewerOrderAgendaDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { titleIn } from '../../shell/titled.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useRead } from '../../shell/use-read.ts';
import { AgendaItem } from './agenda-item.tsx';
import { FieldFrame, useField } from './field-frame.tsx';

type Agenda = NonNullable<NonNullable<NonNullable<ReviewerAgendaQuery['viewer']>['committee']>['agenda']>;

/** What a field's committee talks about, item by item. */
export default function AgendaPage() {
  const { t } = useTranslation('reviewer');
  const { edition, field, leads } = useField();
  const { data, asked, again } = useRead(ReviewerAgendaDocument, { edition, field });
  const committee = data?.viewer?.committee;
  if (data && !committee) return <NotFoundPage />;
  const agenda = committee?.agenda;
  return (
    <FieldFrame>
      <Asked {...asked} isThere={Boolean(committee)}>
        {agenda ? (
          <Items agenda={agenda} leads={leads} again={again} />
        ) : (
          <Empty title={t('agenda.none')}>
            <p>{t(leads ? 'agenda.noneChair' : 'agenda.noneMore')}</p>
          </Empty>
        )}
        {leads && <FromFigures edition={edition} field={field} agenda={agenda ?? null} again={again} />}
      </Asked>
    </FieldFrame>
  );
}

function Items({ agenda, leads, again }: { agenda: Agenda; leads: boolean; again: () => void }) {
  const { t } = useTranslation('reviewer');
  const order = useAct(ReviewerOrderAgendaDocument);
  const ids = agenda.items.map(({ id }) => id);
  const move = async (at: number, by: number) => {
    const orderedIds = ids.toSpliced(at, 1).toSpliced(at + by, 0, ids[at]!);
    const { done } = await order.act({ agendaId: agenda.id, seenIds: ids, orderedIds });
    if (!done) again();
  };
  return (
    <>
      <Problems of={order.problems} />
      {agenda.items.length === 0 && <p className="soft">{t('agenda.empty')}</p>}
      <ol className="agenda">
        {agenda.items.map((item, at) => (
          <AgendaItem
            key={item.id}
            item={item}
            number={at + 1}
            leads={leads}
            again={again}
            onUp={at > 0 ? () => void move(at, -1) : null}
            onDown={at < ids.length - 1 ? () => void move(at, 1) : null}
          />
        ))}
      </ol>
    </>
  );
}

/** A chair opens the agenda from current figures, and brings up what they did not. */
function FromFigures({ edition, field, agenda, again }: { edition: number; field: string; agenda: Agenda | null; again: () => void }) {
  const { t, i18n } = useTranslation('reviewer');
  const { data } = useRead(ReviewerAgendaSourceDocument, { edition, field });
  const open = useAct(ReviewerOpenAgendaDocument);
  const add = useAct(ReviewerAddItemDocument);
  const [submissionId, setSubmission] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const table = data?.viewer?.fieldTable;
  if (!table) return null;
  const known = new Set(agenda?.items.map((item) => item.submissionId));
  const others = table.cases.filter((one) => !known.has(one.submissionId));
  const inBand = table.cases.filter(({ isInBand }) => isInBand).length;
  return (
    <section className="stack">
      {table.state !== 'CURRENT' && <Notice>{t('field.calculating')}</Notice>}
      <Problems of={open.problems} />
      <div className="row">
        <Button
          {...(agenda ? {} : { look: 'main' as const })}
          isDisabled={table.state !== 'CURRENT'}
          isPending={open.isBusy}
          onPress={() => void open.act({ edition, field, reviewsHash: table.reviewsHash }).then(({ done }) => done && again())}
        >
          {t(agenda ? 'agenda.refresh' : 'agenda.open', { count: inBand })}
        </Button>
        {agenda && others.length > 0 && (
          <Confirm
            act={t('agenda.add')}
            title={t('agenda.add')}
            follows={<p>{t('agenda.addFollows')}</p>}
            isReady={submissionId !== null && reason.trim() !== ''}
            onConfirm={async () => {
              const { done, problems } = await add.act({ agendaId: agenda.id, submissionId: submissionId!, reason });
              if (done) {
                setSubmission(null);
                setReason('');
                again();
              }
              return problems;
            }}
          >
            <ChoiceField
              label={t('field.case')}
              value={submissionId}
              onChange={setSubmission}
              options={others.map((one) => ({ value: one.submissionId, label: titleIn(one.titles, i18n.language)?.value ?? one.title }))}
            />
            <TextField label={t('agenda.reason')} isLong value={reason} onChange={setReason} />
          </Confirm>
        )}
      </div>
    </section>
  );
}
