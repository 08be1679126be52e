import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../../design/components/button.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { FilterBar, More, Pick } from '../../../design/components/filters.tsx';
import { Empty } from '../../../design/components/words.tsx';
import { OrganizerAuditDocument, type OrganizerAuditQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { usePages } from '../../shell/use-pages.ts';
import { useActName, useKnownActs, useSubjectName } from '../frame/act-name.ts';
import { useEdition } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { instantIn, useZoned } from '../frame/zoned.ts';
import { ChainCheck } from './chain-check.tsx';

const pageIn = (data: OrganizerAuditQuery) => data.viewer?.desk?.audit;
const names = ['person', 'act', 'subject', 'from', 'until'] as const;

/** What was done and read in the edition: by person, act, thing and time, each a link that can be handed on. */
export default function AuditPage() {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say, timeZone } = useZoned();
  const actName = useActName();
  const kindOf = useSubjectName();
  const acts = useKnownActs();
  const [search, setSearch] = useSearchParams();
  const is = (name: (typeof names)[number]) => search.get(name) ?? '';
  const { nodes, hasMore, isBusy, onMore, again, at, asked } = usePages(
    OrganizerAuditDocument,
    {
      ...{ edition: desk.year, first: 50, personId: is('person') || null, act: is('act') || null, subjectId: is('subject') || null },
      from: is('from') ? instantIn(is('from'), '00:00', timeZone) : null,
      until: is('until') ? instantIn(is('until'), '24:00', timeZone) : null,
    },
    pageIn,
  );
  const narrow = (name: (typeof names)[number], value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const who = nodes.find(({ person }) => person?.id === is('person'))?.person?.name;
  return (
    <>
      <PageHead title={t('nav.audit')} lead={t('audit.lead')} at={at} again={again}>
        <ChainCheck />
      </PageHead>
      <Card>
        <FilterBar label={t('audit.filter')}>
          <Pick
            label={t('audit.act')}
            value={is('act')}
            onChange={(value) => narrow('act', value)}
            options={[
              { value: '', label: t('audit.anyAct') },
              ...acts.map(({ act, words }) => ({ value: act, label: words })),
              ...(is('act') && !acts.some(({ act }) => act === is('act')) ? [{ value: is('act'), label: actName(is('act')) }] : []),
            ]}
          />
          <Typed key={`subject ${is('subject')}`} label={t('audit.subject')} value={is('subject')} onDone={(value) => narrow('subject', value)} />
          {(['from', 'until'] as const).map((name) => (
            <label key={name} className="pick">
              <span>{t(`audit.${name}`)}</span>
              <input type="date" value={is(name)} onChange={({ target }) => narrow(name, target.value)} />
            </label>
          ))}
          {is('person') && <Button onPress={() => narrow('person', '')}>{t('audit.notOnly', { name: who ?? t('audit.thisPerson') })}</Button>}
          {names.some((name) => is(name)) && (
            <Button look="quiet" onPress={() => setSearch({})}>
              {t('audit.all')}
            </Button>
          )}
        </FilterBar>
        <Asked {...asked}>
          {nodes.length === 0 ? (
            <Empty title={t('audit.none')}>
              <p>{t('audit.noneMore')}</p>
            </Empty>
          ) : (
            <ol className="audit-list">
              {nodes.map((entry) => (
                <li key={entry.number}>
                  <span className="number soft">{entry.number}</span>
                  <time dateTime={entry.at}>{say(entry.at)}</time>
                  <span>
                    {entry.person ? (
                      <button type="button" className="link" onClick={() => narrow('person', entry.person!.id)}>
                        {entry.person.name}
                      </button>
                    ) : (
                      <span className="soft">{t('audit.system')}</span>
                    )}
                  </span>
                  <span>
                    <button type="button" className="link strong" title={entry.act} onClick={() => narrow('act', entry.act)}>
                      {actName(entry.act)}
                    </button>
                    {entry.subjectId && (
                      <>
                        {' '}
                        <button type="button" className="link quiet" onClick={() => narrow('subject', entry.subjectId!)}>
                          {kindOf(entry.subjectType)} <code>{entry.subjectId.slice(0, 8)}</code>
                        </button>
                      </>
                    )}
                  </span>
                  <details>
                    <summary>
                      {t('audit.more', { count: entry.facts.length })} <span className="for-ears">{t('audit.moreOf', { number: entry.number })}</span>
                    </summary>
                    <dl>
                      {entry.facts.map(({ name, value }, index) => (
                        <div key={index}>
                          <dt>{name}</dt>
                          <dd>
                            <code>{value}</code>
                          </dd>
                        </div>
                      ))}
                      <div>
                        <dt>{t('audit.hash')}</dt>
                        <dd>
                          <code>{entry.hash}</code>
                        </dd>
                      </div>
                    </dl>
                  </details>
                </li>
              ))}
            </ol>
          )}
          <More shown={nodes.length} total={null} hasMore={hasMore} isBusy={isBusy} onMore={onMore} />
        </Asked>
      </Card>
    </>
  );
}

/** Looks once somebody has finished typing: with Enter, or by leaving. */
function Typed({ label, value, onDone }: { label: string; value: string; onDone: (value: string) => void }) {
  const [text, setText] = useState(value);
  const done = () => text.trim() !== value && onDone(text.trim());
  return (
    <label className="pick">
      <span>{label}</span>
      <input value={text} onChange={({ target }) => setText(target.value)} onBlur={done} onKeyDown={({ key }) => key === 'Enter' && done()} />
    </label>
  );
}
