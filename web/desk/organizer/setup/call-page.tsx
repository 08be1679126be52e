import { useTranslation } from 'react-i18next';
import { TextField } from '../../../design/components/fields.tsx';
import { Facts } from '../../../design/components/figures.tsx';
import {
  OrganizerCallDocument,
  OrganizerDescribeEditionDocument,
  OrganizerSetContactsDocument,
  OrganizerSetFieldsDocument,
} from '../../../../src/generated/web/graphql.ts';
import { ownName } from '../../../i18n/index.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useRead } from '../../shell/use-read.ts';
import { Editable } from '../frame/editable.tsx';
import { useEdition, useNameIn } from '../frame/edition.ts';
import { ListEditor } from '../frame/list-editor.tsx';
import { filled, type Localized, LocalizedInputs } from '../frame/localized-inputs.tsx';
import { PageHead } from '../frame/page-head.tsx';

interface Named {
  key: string;
  names: readonly Localized[];
}

/** The call in words, its fields and forms, and whom to ask. */
export default function CallPage() {
  const { t } = useTranslation('organizer');
  const edition = useEdition();
  const { data, again, at, asked } = useRead(OrganizerCallDocument, { edition: edition.desk.year });
  const describe = useAct(OrganizerDescribeEditionDocument);
  const fields = useAct(OrganizerSetFieldsDocument);
  const contacts = useAct(OrganizerSetContactsDocument);
  const desk = data?.viewer?.desk;
  const renew = () => {
    again();
    edition.again();
  };
  const base = { edition: edition.desk.year, expectedVersion: desk?.version ?? 0 };
  return (
    <>
      <PageHead title={t('nav.call')} lead={t('call.lead')} at={at} again={renew} />
      <Asked {...asked} isThere={Boolean(desk)}>
        {desk && (
          <>
            <Editable
              title={t('call.names')}
              value={{ names: desk.names as readonly Localized[], callTexts: desk.callTexts as readonly Localized[], timeZone: desk.timeZone }}
              problems={describe.problems}
              again={renew}
              show={
                <Facts
                  of={[
                    ...desk.names.map(({ locale, value }) => [ownName(locale), <span lang={locale}>{value}</span>] as const),
                    [t('call.zone'), desk.timeZone] as const,
                    [
                      t('call.text'),
                      desk.callTexts.length === 0 ? (
                        <span className="soft">{t('call.noText')}</span>
                      ) : (
                        desk.callTexts.map(({ locale, value }) => (
                          <details key={locale}>
                            <summary>{ownName(locale)}</summary>
                            <p lang={locale} className="pre">
                              {value}
                            </p>
                          </details>
                        ))
                      ),
                    ] as const,
                  ]}
                />
              }
              edit={(draft, change) => (
                <>
                  <LocalizedInputs label={t('call.name')} value={draft.names} onChange={(names) => change({ ...draft, names })} />
                  <LocalizedInputs label={t('call.text')} isLong value={draft.callTexts} onChange={(callTexts) => change({ ...draft, callTexts })} />
                  <TextField
                    label={t('call.zone')}
                    hint={t('call.zoneHint')}
                    value={draft.timeZone}
                    onChange={(timeZone) => change({ ...draft, timeZone })}
                  />
                </>
              )}
              save={({ names, callTexts, timeZone }) => describe.act({ ...base, names: filled(names), callTexts: filled(callTexts), timeZone })}
            />
            <div className="split">
              {(['fields', 'kinds'] as const).map((which) => (
                <Editable
                  key={which}
                  title={t(`call.${which}`)}
                  value={desk[which] as readonly Named[]}
                  problems={fields.problems}
                  again={renew}
                  show={<NamedList of={desk[which]} />}
                  edit={(draft, change) => (
                    <ListEditor
                      items={draft}
                      onChange={change}
                      nameOf={({ key }) => key}
                      fresh={(): Named => ({ key: '', names: [] })}
                      edit={(item, set) => (
                        <>
                          <TextField
                            label={t('key')}
                            hint={t('keyHint')}
                            value={item.key}
                            onChange={(key) => set({ ...item, key: key.toUpperCase() })}
                          />
                          <LocalizedInputs label={t('call.name')} value={item.names} onChange={(names) => set({ ...item, names })} />
                        </>
                      )}
                    />
                  )}
                  save={(draft) => fields.act({ ...base, [which]: draft.map(({ key, names }) => ({ key, names: filled(names) })) })}
                />
              ))}
            </div>
            <Editable
              title={t('call.contacts')}
              value={desk.contacts.map(({ name, email }) => ({ name, email }))}
              problems={contacts.problems}
              again={renew}
              show={
                desk.contacts.length === 0 ? (
                  <p className="soft">{t('call.noContacts')}</p>
                ) : (
                  <Facts
                    of={desk.contacts.map(
                      ({ name, email }, index) => [index === 0 ? t('call.public') : t('call.inside'), `${name} · ${email}`] as const,
                    )}
                  />
                )
              }
              edit={(draft, change) => (
                <>
                  <p className="soft small">{t('call.contactsHint')}</p>
                  <ListEditor
                    items={draft}
                    onChange={change}
                    nameOf={({ name }) => name}
                    fresh={() => ({ name: '', email: '' })}
                    edit={(item, set) => (
                      <div className="localized">
                        <TextField label={t('call.contactName')} value={item.name} onChange={(name) => set({ ...item, name })} />
                        <TextField label={t('call.contactEmail')} type="email" value={item.email} onChange={(email) => set({ ...item, email })} />
                      </div>
                    )}
                  />
                </>
              )}
              save={(draft) => contacts.act({ ...base, contacts: draft })}
            />
          </>
        )}
      </Asked>
    </>
  );
}

function NamedList({ of }: { of: readonly Named[] }) {
  const nameIn = useNameIn();
  return (
    <ol className="named-list">
      {of.map(({ key, names }) => (
        <li key={key}>
          <span>
            <strong>{nameIn(names)}</strong> <code>{key}</code>
          </span>
          <span className="soft small">
            {names
              .filter(({ value }) => value !== nameIn(names))
              .map(({ locale, value }) => (
                <span key={locale} lang={locale}>
                  {value}{' '}
                </span>
              ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
