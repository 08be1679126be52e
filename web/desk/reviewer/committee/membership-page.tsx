import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card, Facts } from '../../../design/components/figures.tsx';
import { Empty, Problems, Tag } from '../../../design/components/words.tsx';
import {
  ReviewerDescribeDocument,
  ReviewerMembershipsDocument,
  type ReviewerMembershipsQuery,
  ReviewerStepDownDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useRead } from '../../shell/use-read.ts';
import { useCountryName, useLanguageName, useWords } from '../../shell/words-of.ts';
import { ReviewerFrame } from '../frame/reviewer-frame.tsx';
import { useFrame } from '../frame/use-frame.ts';
import { OrganizationTie } from './organization-tie.tsx';

type Membership = NonNullable<ReviewerMembershipsQuery['viewer']>['memberships'][number];

/** Somebody's own part on committees: what they said of themself, ties, and stepping down. */
export default function MembershipPage() {
  const { t } = useTranslation('reviewer');
  const { data, asked, again } = useRead(ReviewerMembershipsDocument, {});
  const memberships = data?.viewer?.memberships;
  return (
    <ReviewerFrame>
      <header className="page-head">
        <h1>{t('membership.title')}</h1>
        <p>{t('membership.lead')}</p>
      </header>
      <Asked {...asked} isThere={memberships !== undefined}>
        {memberships?.length === 0 && (
          <Empty title={t('membership.none')}>
            <p>{t('membership.noneMore')}</p>
          </Empty>
        )}
        {memberships?.map((one) => (
          <Part key={one.id} membership={one} again={again} />
        ))}
      </Asked>
    </ReviewerFrame>
  );
}

function Part({ membership, again }: { membership: Membership; again: () => void }) {
  const { t } = useTranslation('reviewer');
  const wordsOf = useWords();
  const countryName = useCountryName();
  const languageName = useLanguageName();
  const { fieldName } = useFrame();
  const stepDown = useAct(ReviewerStepDownDocument);
  const [reason, setReason] = useState('');
  const [isEdited, setEdited] = useState(false);
  const { id, edition, state, organization, country, languages, topics, load, seats } = membership;
  const isActive = state === 'ACCEPTED';
  return (
    <Card title={t('membership.of', { edition })} aside={<Tag tone={isActive ? 'good' : undefined}>{t(`membership.state_${state}`)}</Tag>}>
      <ul className="row tight seats">
        {seats.map(({ field, part }) => (
          <li key={`${field} ${part}`}>
            <Tag tone="strong">
              {fieldName(edition, field)} · {t(`part.${part}`)}
            </Tag>
          </li>
        ))}
      </ul>
      {isEdited ? (
        <Describe membership={membership} onDone={() => setEdited(false)} />
      ) : (
        <Facts
          of={[
            [t('membership.organization'), wordsOf(organization?.names ?? [])?.value ?? t('membership.noOrganization')],
            [t('membership.country'), country ? countryName(country) : '–'],
            [t('membership.languages'), languages.map(languageName).join(t('listComma')) || '–'],
            [t('membership.topics'), topics.join(t('listComma')) || '–'],
            [t('membership.load'), t('membership.loadOf', { least: load.least, most: load.most })],
          ]}
        />
      )}
      {isActive && !isEdited && (
        <div className="row">
          <Button onPress={() => setEdited(true)}>{t('membership.edit')}</Button>
          <OrganizationTie edition={edition} />
          <Confirm
            act={t('membership.stepDown')}
            look="danger"
            title={t('membership.stepDownTitle')}
            follows={<p>{t('membership.stepDownFollows')}</p>}
            onConfirm={async () => {
              const { done, problems } = await stepDown.act({ membershipId: id, reason });
              if (done) again();
              return problems;
            }}
          >
            <TextField label={t('membership.reason')} isLong value={reason} onChange={setReason} />
          </Confirm>
        </div>
      )}
    </Card>
  );
}

/** What somebody says of themself: cases are dealt out by it. */
function Describe({ membership, onDone }: { membership: Membership; onDone: () => void }) {
  const { t } = useTranslation('reviewer');
  const { act, problems, isBusy } = useAct(ReviewerDescribeDocument);
  const [languages, setLanguages] = useState(membership.languages.join(', '));
  const [topics, setTopics] = useState(membership.topics.join(', '));
  const [least, setLeast] = useState(String(membership.load.least));
  const [most, setMost] = useState(String(membership.load.most));
  const listed = (text: string) => text.split(/[,，、]/).flatMap((word) => word.trim() || []);
  const save = async () => {
    const { done } = await act({
      ...{ membershipId: membership.id, expectedVersion: membership.version },
      ...{ languages: listed(languages), topics: listed(topics), load: { least: Number(least), most: Number(most) } },
    });
    if (done) onDone();
  };
  return (
    <div className="stack">
      <div className="halves">
        <TextField label={t('membership.languages')} hint={t('membership.languagesHint')} value={languages} onChange={setLanguages} />
        <TextField label={t('membership.topics')} hint={t('membership.topicsHint')} value={topics} onChange={setTopics} />
        <TextField label={t('membership.least')} inputMode="numeric" value={least} onChange={setLeast} />
        <TextField label={t('membership.most')} inputMode="numeric" value={most} onChange={setMost} />
      </div>
      <Problems of={problems} />
      <div className="row">
        <Button look="main" isPending={isBusy} onPress={() => void save()}>
          {t('save')}
        </Button>
        <Button onPress={onDone}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
