import { useDeferredValue, useState } from 'react';
import { Button as Arrow, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { ApplicantOrganizationsDocument } from '../../../../src/generated/web/graphql.ts';
import type { Part } from '../keep/sections.ts';
import { countryName } from '../../shell/countries.ts';
import { nameIn, otherNames } from './names.ts';

interface Props {
  isFirst: boolean;
  onPick: (one: Pick<Part, 'organizationId' | 'names'>) => void;
  onNew: (typed: string) => void;
  wrong?: string | undefined;
}

/** Finds an organization in the directory by a part of any of its names; or has a new one entered. */
export function OrganizationPicker({ isFirst, onPick, onNew, wrong }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState(0);
  const search = useDeferredValue(typed.trim());
  const [{ data, fetching, error }] = useQuery({ query: ApplicantOrganizationsDocument, variables: { search }, pause: search.length < 2 });
  const found = search.length < 2 ? [] : (data?.viewer?.organizations ?? []);
  // its list closes with each choice
  const close = () => {
    setTyped('');
    setPicked((count) => count + 1);
  };
  const enter = () => {
    onNew(typed.trim());
    close();
  };
  return (
    <div className="stack tight">
      <ComboBox
        key={picked}
        className="field"
        items={found}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={(id) => {
          const one = found.find((entry) => entry.id === id);
          if (!one) return;
          onPick({ organizationId: one.id, names: one.names });
          close();
        }}
        allowsEmptyCollection
        isInvalid={wrong !== undefined}
      >
        <Label>{t(isFirst ? 'leadOrganization' : 'jointOrganization')}</Label>
        <div className="with-button">
          <Input className="input" autoFocus={picked > 0} placeholder={t('organizationSearch')} />
          <Arrow className="button quiet">
            <span aria-hidden>▾</span>
          </Arrow>
        </div>
        <Text slot="description" className="hint">
          {t('organizationHint')}
        </Text>
        <FieldError className="wrong">{wrong}</FieldError>
        <Popover className="choices">
          <ListBox
            renderEmptyState={() => (
              <p className="choice">
                {error ? t('searchFailed') : search.length < 2 ? t('typeMore') : fetching ? t('searching') : t('notInDirectory')}
              </p>
            )}
          >
            {({ id, names, country }: (typeof found)[number]) => (
              <ListBoxItem className="choice" id={id} textValue={nameIn(names, i18n.language)}>
                <Text slot="label">{nameIn(names, i18n.language)}</Text>
                <Text slot="description" className="choice-more">
                  {[otherNames(names, i18n.language), country && countryName(country, i18n.language)].filter(Boolean).join(' · ')}
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
          {/* the open list lies over the button below it */}
          {search.length >= 2 && !fetching && (
            <Button look="quiet" onPress={enter}>
              {t('enterOrganization')}
            </Button>
          )}
        </Popover>
      </ComboBox>
      <div>
        <Button look="quiet" onPress={enter}>
          {t('enterOrganization')}
        </Button>
      </div>
    </div>
  );
}
