import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Radio, RadioGroup } from 'react-aria-components';
import { Button } from '../../../design/components/button.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { useInstant } from '../../shell/instant.ts';
import { countryName } from '../../shell/countries.ts';
import type { EditionOfDraft } from '../draft/draft-page.tsx';
import { languageName } from '../draft/languages.ts';
import { nameIn } from '../draft/names.ts';
import type { DraftKeeper, SectionState } from './draft-keeper.ts';
import { type Described, localeOf, type SectionId, type Value } from './sections.ts';

interface Props {
  id: SectionId;
  section: SectionState;
  keeper: DraftKeeper;
  edition: EditionOfDraft | undefined;
}

type Side = 'mine' | 'theirs';

/** Two people changed the same section: both versions side by side, part by part, and the choice between them. */
export function ConflictView({ id, section: { value: mine, theirs }, keeper, edition }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const say = useInstant();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  if (!theirs) return null;
  const inWords = (value: Value, part: string): string => {
    if ('list' in value) return value.list.map(({ names, role }) => `${nameIn(names, i18n.language)} (${t(`role_${role}`)})`).join('\n');
    if ('countries' in value) {
      if (part === 'countries') return value.countries.map((code) => countryName(code, i18n.language)).join(', ');
      const key = value[part as 'field' | 'kind' | 'startedOn'];
      const named = part === 'field' ? edition?.fields : part === 'kind' ? edition?.kinds : undefined;
      return named?.find((one) => one.key === key)?.name ?? key ?? '';
    }
    const said = (value as unknown as Record<string, string | Described['title']>)[part]!;
    if (typeof said === 'string') return said;
    return said.map(({ locale, value: text }) => `${languageName(locale, i18n.language)}: ${text}`).join('\n');
  };
  const parts = partsOf(mine).filter((part) => inWords(mine, part) !== inWords(theirs.value, part));
  const locale = localeOf(id);
  const settle = () =>
    keeper.settle(
      id,
      mixed(
        mine,
        theirs.value,
        parts.filter((part) => chosen[part] === 'theirs'),
      ),
    );
  return (
    <section className="conflict stack" aria-label={t('conflictTitle')}>
      <Notice tone="wrong">
        <p>
          <strong>{t('conflictTitle')}</strong>
        </p>
        <p>{t(theirs.savedBy ? 'conflictLead' : 'conflictLeadNobody', { who: theirs.savedBy, when: say(theirs.savedAt) })}</p>
      </Notice>
      {parts.map((part) => (
        <RadioGroup
          key={part}
          className="field"
          aria-label={t(`part_${part as 'title'}`)}
          value={chosen[part] ?? null}
          onChange={(side) => setChosen((all) => ({ ...all, [part]: side as Side }))}
        >
          <h3>
            {t(`part_${part as 'title'}`)}
            {locale && <span className="hint"> · {languageName(locale, i18n.language)}</span>}
          </h3>
          <div className="versions">
            {(['mine', 'theirs'] as const).map((side) => (
              <Radio key={side} value={side} className="version">
                <span className="version-head">{t(side === 'mine' ? 'versionMine' : 'versionTheirs')}</span>
                <span className="version-text" lang={locale ?? undefined}>
                  {inWords(side === 'mine' ? mine : theirs.value, part) || <em>{t('empty')}</em>}
                </span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
      <div className="row">
        <Button look="main" isDisabled={parts.some((part) => !chosen[part])} onPress={settle}>
          {t('conflictSettle')}
        </Button>
        <span className="hint">{t('conflictNothingLost')}</span>
      </div>
    </section>
  );
}

const partsOf = (value: Value): string[] =>
  'list' in value
    ? ['organizations']
    : 'countries' in value
      ? ['field', 'kind', 'startedOn', 'countries']
      : 'alt' in value
        ? ['title', 'alt', 'credit', 'rights']
        : ['title', 'summary', 'body'];

function mixed(mine: Value, theirs: Value, fromTheirs: readonly string[]): Value {
  if ('list' in mine) return fromTheirs.length > 0 ? theirs : mine;
  const taken = Object.fromEntries(fromTheirs.map((part) => [part, (theirs as unknown as Record<string, unknown>)[part]]));
  // what was the same in both, or chosen as mine, stays
  return { ...mine, ...taken };
}
