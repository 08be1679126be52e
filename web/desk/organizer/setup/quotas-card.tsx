import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Facts } from '../../../design/components/figures.tsx';
import { type CaseTier, OrganizerSetQuotasDocument, type QuotaKind } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { Editable } from '../frame/editable.tsx';
import { useEdition, useFieldName } from '../frame/edition.ts';
import { ListEditor } from '../frame/list-editor.tsx';
import type { SettingsProps } from './rules-page.tsx';

const regions = ['002', '009', '019', '142', '150'];
interface Rule {
  tier: CaseTier;
  by: QuotaKind;
  key: string;
  most: string;
}

/** How many cases are chosen, in all and at most of one field, region or organization. */
export function QuotasCard({ settings, again }: SettingsProps) {
  const { t, i18n } = useTranslation('organizer');
  const { desk } = useEdition();
  const fieldName = useFieldName();
  const { act, problems } = useAct(OrganizerSetQuotasDocument);
  const regionName = (code: string) => new Intl.DisplayNames([i18n.language], { type: 'region' }).of(code) ?? code;
  const keyName = (by: string, key: string | null | undefined) => (!key ? t('quotas.each') : by === 'REGION' ? regionName(key) : fieldName(key));
  const value = {
    collection: String(settings.quotas.collection),
    outstanding: String(settings.quotas.outstanding),
    rules: settings.quotaRules.map(({ tier, by, key, most }): Rule => ({ tier, by, key: key ?? '', most: String(most) })),
  };
  return (
    <Editable
      title={t('quotas.title')}
      value={value}
      problems={problems}
      again={again}
      show={
        <Facts
          of={[
            [t('tier.COLLECTION'), t('quotas.most', { most: settings.quotas.collection })] as const,
            [t('tier.OUTSTANDING'), t('quotas.most', { most: settings.quotas.outstanding })] as const,
            ...settings.quotaRules.map(
              ({ tier, by, key, most }) =>
                [`${t(`tier.${tier}`)} · ${t(`quotaBy.${by}`)}`, `${keyName(by, key)}: ${t('quotas.most', { most })}`] as const,
            ),
          ]}
        />
      }
      edit={(draft, change) => (
        <>
          <div className="localized">
            <TextField
              label={t('tier.COLLECTION')}
              inputMode="numeric"
              value={draft.collection}
              onChange={(collection) => change({ ...draft, collection })}
            />
            <TextField
              label={t('tier.OUTSTANDING')}
              hint={t('quotas.outstandingHint')}
              inputMode="numeric"
              value={draft.outstanding}
              onChange={(outstanding) => change({ ...draft, outstanding })}
            />
          </div>
          <ListEditor
            items={draft.rules}
            onChange={(rules) => change({ ...draft, rules })}
            nameOf={({ by, key }) => `${t(`quotaBy.${by as 'FIELD'}`)} ${keyName(by, key)}`}
            fresh={(): Rule => ({ tier: 'COLLECTION', by: 'FIELD', key: '', most: '' })}
            edit={(rule, set) => (
              <div className="localized">
                <ChoiceField
                  label={t('quotas.tier')}
                  value={rule.tier}
                  onChange={(tier) => set({ ...rule, tier: tier as CaseTier })}
                  options={(['COLLECTION', 'OUTSTANDING'] as const).map((tier) => ({ value: tier, label: t(`tier.${tier}`) }))}
                />
                <ChoiceField
                  label={t('quotas.by')}
                  value={rule.by}
                  onChange={(by) => set({ ...rule, by: by as QuotaKind, key: '' })}
                  options={(['FIELD', 'REGION', 'ORGANIZATION'] as const).map((by) => ({ value: by, label: t(`quotaBy.${by}`) }))}
                />
                {rule.by !== 'ORGANIZATION' && (
                  <ChoiceField
                    label={t('quotas.which')}
                    value={rule.key}
                    onChange={(key) => set({ ...rule, key })}
                    options={[
                      { value: '', label: t('quotas.each') },
                      ...(rule.by === 'REGION' ? regions : desk.fields.map(({ key }) => key)).map((key) => ({
                        value: key,
                        label: keyName(rule.by, key),
                      })),
                    ]}
                  />
                )}
                <TextField label={t('quotas.mostLabel')} inputMode="numeric" value={rule.most} onChange={(most) => set({ ...rule, most })} />
              </div>
            )}
          />
        </>
      )}
      save={(draft) =>
        act({
          ...{ edition: desk.year, expectedVersion: settings.version },
          ...{ collection: Number(draft.collection), outstanding: Number(draft.outstanding) },
          rules: draft.rules.map(({ tier, by, key, most }) => ({ tier, by, key: key || null, most: Number(most) })),
        })
      }
    />
  );
}
