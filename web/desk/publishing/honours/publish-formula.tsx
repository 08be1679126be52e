import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { PublishingPublishFormulaDocument, type PublishingHonoursQuery } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';

type Formula = NonNullable<PublishingHonoursQuery['viewer']>['honourFormula'];

const came = ['outstanding', 'collection', 'handedIn'] as const;
const parts = ['primary', 'supporting'] as const;
const others = ['share', 'leastCases', 'leastChosen', 'most'] as const;
type Name = `${(typeof parts)[number]}.${(typeof came)[number]}` | (typeof others)[number];

const names: readonly Name[] = [...parts.flatMap((part) => came.map((one): Name => `${part}.${one}`)), ...others];
const numberIn = (formula: Formula, name: Name): number => {
  const [part, one] = name.split('.') as [keyof Formula, (typeof came)[number]?];
  return one ? formula[part as (typeof parts)[number]][one] : (formula[part] as number);
};

/** Publishes the formula in a next version, beginning with what holds now. Possible until reviews close: nobody fits it to the results. */
export function PublishFormula({ year, formula, renew }: { year: number; formula: Formula; renew: () => void }) {
  const { t } = useTranslation('publishing');
  const { act } = useAct(PublishingPublishFormulaDocument);
  const [written, setWritten] = useState<Partial<Record<Name, string>>>({});
  const said = (name: Name) => written[name] ?? String(numberIn(formula, name));
  const value = (name: Name) => Number(said(name));
  const points = (part: (typeof parts)[number]) => ({
    ...{ handedIn: value(`${part}.handedIn`), collection: value(`${part}.collection`), outstanding: value(`${part}.outstanding`) },
  });
  const field = (name: Name, label: string) => (
    <TextField
      key={name}
      label={label}
      inputMode="numeric"
      value={said(name)}
      onChange={(text) => setWritten((before) => ({ ...before, [name]: text.trim() }))}
    />
  );
  return (
    <Confirm
      act={t('publishFormula')}
      title={t('publishFormula')}
      follows={<p>{t('publishFormulaMore', { version: formula.version + 1 })}</p>}
      isReady={names.every((name) => /^\d{1,4}$/.test(said(name)))}
      onConfirm={async () => {
        const { done, problems } = await act({
          ...{ edition: year, primary: points('primary'), supporting: points('supporting') },
          ...{ share: value('share'), leastCases: value('leastCases'), leastChosen: value('leastChosen'), most: value('most') },
        });
        if (done) {
          setWritten({});
          renew();
        }
        return problems;
      }}
    >
      {parts.map((part) => (
        <fieldset key={part} className="formula-points">
          <legend>{t(part === 'primary' ? 'mainRecommender' : 'support')}</legend>
          {came.map((one) => field(`${part}.${one}`, t(`formula_${one}`)))}
        </fieldset>
      ))}
      <div className="formula-points">{others.map((name) => field(name, t(`formula_${name}`)))}</div>
    </Confirm>
  );
}
