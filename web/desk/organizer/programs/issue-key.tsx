import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { OrganizerIssueKeyDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useEdition } from '../frame/edition.ts';
import { InstantField, type LocalInstant } from '../frame/instant-field.tsx';
import { instantIn, localOf } from '../frame/zoned.ts';

const scopesOf = { SCREEN: ['SHOWCASE', 'STAGE'], PARTNER: ['PUBLIC'] } as const;

/** When a key of some days ends, as somebody reads it. */
export const inDays = (days: number, timeZone: string): LocalInstant => ({
  day: localOf(new Date(Date.now() + days * 86_400_000).toISOString(), timeZone, true).day,
  time: '24:00',
});

/** Makes a key of this edition. Keys of a partner that has agreed to terms are made on its own page. */
export function IssueKey({ onToken }: { onToken: (token: string | null | undefined) => void }) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { act } = useAct(OrganizerIssueKeyDocument);
  const [kind, setKind] = useState<keyof typeof scopesOf>('SCREEN');
  const [name, setName] = useState('');
  const [until, setUntil] = useState(() => inDays(90, desk.timeZone));
  const expiresAt = instantIn(until.day, until.time, desk.timeZone);
  return (
    <Confirm
      act={t('keys.issue')}
      look="main"
      title={t('keys.issue')}
      follows={<p>{t('keys.issueFollows', { scopes: scopesOf[kind].map((scope) => t(`scope.${scope}`)).join(' · ') })}</p>}
      isReady={name.trim() !== '' && expiresAt !== null}
      onConfirm={async () => {
        const { done, problems } = await act({ kind, name: name.trim(), scopes: [...scopesOf[kind]], editions: [desk.year], expiresAt: expiresAt! });
        if (done) {
          setName('');
          onToken(done.token);
        }
        return problems;
      }}
    >
      <TextField label={t('keys.name')} hint={t('keys.nameHint')} value={name} onChange={setName} />
      <ChoiceField
        label={t('keys.kind')}
        value={kind}
        onChange={(value) => setKind(value as keyof typeof scopesOf)}
        options={(['SCREEN', 'PARTNER'] as const).map((value) => ({ value, label: t(`keyKind.${value}`) }))}
      />
      <InstantField label={t('keys.until')} hint={t('keys.untilHint')} value={until} onChange={setUntil} timeZone={desk.timeZone} />
    </Confirm>
  );
}
