import { useMemo, useState } from 'react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Tag, TagGroup, TagList, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { countryChoices, countryName } from '../../shell/countries.ts';

interface Props {
  value: readonly string[];
  onChange: (codes: string[]) => void;
  most: number;
  isDisabled?: boolean;
  wrong?: string | undefined;
}

/** Several countries or regions: found by a part of their name in the reader's language or in English, or by their code. */
export function CountriesField({ value, onChange, most, isDisabled, wrong }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const all = useMemo(() => countryChoices(i18n.language), [i18n.language]);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState(0);
  const looked = typed.trim().toLocaleLowerCase();
  const found = all
    .filter(({ id, words }) => !value.includes(id) && words.includes(looked))
    .sort((one, other) => Number(other.words.startsWith(looked)) - Number(one.words.startsWith(looked)));
  const add = (code: string) => {
    onChange([...value, code]);
    setTyped('');
    setPicked((count) => count + 1);
  };
  return (
    <div className="stack tight">
      <ComboBox
        key={picked} // its list closes with each choice
        className="field"
        items={found}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={(code) => code !== null && add(String(code))}
        isDisabled={isDisabled || value.length >= most}
        isInvalid={wrong !== undefined}
      >
        <Label>{t('countries')}</Label>
        <div className="with-button">
          <Input className="input" autoFocus={picked > 0} placeholder={t('countriesSearch')} />
          <Button className="button quiet">
            <span aria-hidden>▾</span>
          </Button>
        </div>
        <Text slot="description" className="hint">
          {t('countriesHint')}
        </Text>
        <FieldError className="wrong">{wrong}</FieldError>
        <Popover className="choices">
          <ListBox renderEmptyState={() => <p className="choice">{t('nothingFound')}</p>}>
            {({ id, name }: { id: string; name: string }) => (
              <ListBoxItem className="choice" id={id} textValue={name}>
                {name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {value.length > 0 && (
        <TagGroup aria-label={t('countriesChosen')} onRemove={isDisabled ? undefined : (keys) => onChange(value.filter((code) => !keys.has(code)))}>
          <TagList className="chips">
            {value.map((code) => (
              <Tag key={code} id={code} className="chip" textValue={countryName(code, i18n.language)}>
                {countryName(code, i18n.language)}
                {!isDisabled && (
                  <Button slot="remove" className="chip-remove">
                    ×
                  </Button>
                )}
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
