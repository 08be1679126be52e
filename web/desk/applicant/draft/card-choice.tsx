import type { ReactNode } from 'react';
import { FieldError, Label, Radio, RadioGroup, Text } from 'react-aria-components';

interface Props {
  label: ReactNode;
  value: string | null;
  onChange: (key: string) => void;
  options: readonly { key: string; name: string }[];
  hint?: ReactNode;
  wrong?: string | undefined;
  isDisabled?: boolean;
  /** Many short ones beside each other. */
  isDense?: boolean;
}

/** One of a few, all in sight. */
export const CardChoice = ({ label, value, onChange, options, hint, wrong, isDisabled, isDense }: Props) => (
  <RadioGroup className="field" value={value} onChange={onChange} isInvalid={wrong !== undefined} isDisabled={isDisabled}>
    <Label className="label">{label}</Label>
    {hint && (
      <Text slot="description" className="hint">
        {hint}
      </Text>
    )}
    <div className={`card-choices ${isDense ? 'dense' : ''}`}>
      {options.map(({ key, name }) => (
        <Radio key={key} value={key} className="card-choice">
          {name}
        </Radio>
      ))}
    </div>
    <FieldError className="wrong">{wrong}</FieldError>
  </RadioGroup>
);
