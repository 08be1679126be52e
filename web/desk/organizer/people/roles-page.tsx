import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { FilterBar, Pick } from '../../../design/components/filters.tsx';
import { type Column, Table } from '../../../design/components/table.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import {
  OrganizerConfirmRoleDocument,
  OrganizerDeclineRoleDocument,
  OrganizerPeopleDocument,
  type OrganizerPeopleQuery,
  OrganizerRevokeRoleDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useRead } from '../../shell/use-read.ts';
import { Approval } from '../frame/approval.tsx';
import { useEdition, useFieldName } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';
import { ProposeRole } from './propose-role.tsx';
import { SuspensionsCard } from './suspensions-card.tsx';

export type People = NonNullable<NonNullable<OrganizerPeopleQuery['viewer']>['desk']>;
type Held = People['roles']['edges'][number]['node'];

/** Who may do what in the edition. A role takes two people to give, and one to take away. */
export default function RolesPage() {
  const { t } = useTranslation('organizer');
  const { desk, me } = useEdition();
  const { say } = useZoned();
  const fieldName = useFieldName();
  const [role, setRole] = useState('');
  const { data, again, at, asked } = useRead(OrganizerPeopleDocument, { edition: desk.year });
  const confirm = useAct(OrganizerConfirmRoleDocument);
  const decline = useAct(OrganizerDeclineRoleDocument);
  const people = data?.viewer?.desk;
  const reach = ({ edition, field }: { edition?: number | null; field?: string | null }) =>
    [edition ? t('roles.inEdition', { year: edition }) : t('roles.allEditions'), field ? fieldName(field) : null].filter(Boolean).join(' · ');
  const after = ({ done, problems }: { done: unknown; problems: readonly { message: string }[] }) => {
    if (done) again();
    return problems;
  };
  const columns: Column<Held>[] = [
    {
      id: 'name',
      header: t('roles.person'),
      accessorFn: ({ person }) => person.name,
      cell: ({ row: { original } }) => (
        <>
          <strong>{original.person.name}</strong>
          <br />
          <span className="soft">{original.person.email}</span>
        </>
      ),
    },
    {
      id: 'role',
      header: t('roles.role'),
      accessorFn: (held) => t(`role.${held.role}`),
      cell: ({ row: { original } }) => <Tag>{t(`role.${original.role}`)}</Tag>,
    },
    { id: 'reach', header: t('roles.reach'), accessorFn: reach },
    { id: 'since', header: t('roles.since'), accessorFn: ({ grantedAt }) => grantedAt, cell: ({ row: { original } }) => say(original.grantedAt) },
    {
      id: 'acts',
      header: t('acts.title'),
      enableSorting: false,
      cell: ({ row: { original } }) => (
        <span className="row tight">
          <Link to={`/desk/organize/${desk.year}/audit?person=${original.person.id}`}>{t('roles.audit')}</Link>
          <Revoke held={original} isMine={original.person.id === me.id} again={again} />
        </span>
      ),
    },
  ];
  const held = (people?.roles.edges ?? []).map(({ node }) => node).filter((one) => role === '' || one.role === role);
  return (
    <>
      <PageHead title={t('nav.roles')} lead={t('roles.lead')} at={at} again={again}>
        <ProposeRole again={again} />
      </PageHead>
      <Asked {...asked} isThere={Boolean(people)}>
        {people && (
          <>
            <Card title={t('roles.waiting')} aside={people.roleProposals.length > 0 && <Tag tone="careful">{people.roleProposals.length}</Tag>}>
              {people.roleProposals.length === 0 && <p className="soft">{t('roles.noneWaiting')}</p>}
              {people.roleProposals.map((proposal) => (
                <Approval
                  key={proposal.id}
                  title={`${proposal.email} · ${t(`role.${proposal.role}`)}`}
                  note={reach(proposal)}
                  proposedBy={proposal.proposedBy}
                  proposedAt={proposal.proposedAt}
                  expiresAt={proposal.expiresAt}
                  follows={
                    <p>
                      {t(`roleFollows.${proposal.role}`)} {t('roles.confirmFollows')}
                    </p>
                  }
                  onConfirm={async () => after(await confirm.act({ proposalId: proposal.id }))}
                  onTakeBack={async () => after(await decline.act({ proposalId: proposal.id }))}
                />
              ))}
            </Card>
            <Card
              title={t('roles.held')}
              aside={
                <FilterBar label={t('roles.filter')}>
                  <Pick
                    label={t('roles.role')}
                    value={role}
                    onChange={setRole}
                    options={[
                      { value: '', label: t('all') },
                      ...(['ORGANIZER', 'CHAIR', 'REVIEWER', 'TRANSLATOR', 'STAGE_MANAGER'] as const).map((value) => ({
                        value,
                        label: t(`role.${value}`),
                      })),
                    ]}
                  />
                </FilterBar>
              }
            >
              {held.length === 0 ? (
                <Empty title={t('roles.none')}>
                  <p>{t('roles.noneMore')}</p>
                </Empty>
              ) : (
                <Table caption={t('roles.held')} columns={columns} rows={held} rowId={({ id }) => id} />
              )}
              {people.roles.pageInfo.hasNextPage && <p className="soft">{t('roles.first100')}</p>}
            </Card>
            <SuspensionsCard suspensions={people.suspensions} again={again} />
          </>
        )}
      </Asked>
    </>
  );
}

function Revoke({ held, isMine, again }: { held: Held; isMine: boolean; again: () => void }) {
  const { t } = useTranslation('organizer');
  const { act } = useAct(OrganizerRevokeRoleDocument);
  return (
    <Confirm
      act={t('roles.revoke')}
      look="danger"
      title={t('roles.revokeQuestion', { name: held.person.name, role: t(`role.${held.role}`) })}
      follows={
        <>
          <p>{t('roles.revokeFollows')}</p>
          {isMine && <p>{t('roles.revokeMine')}</p>}
        </>
      }
      onConfirm={async () => {
        const { done, problems } = await act({ heldRoleId: held.id });
        if (done) again();
        return problems;
      }}
    />
  );
}
