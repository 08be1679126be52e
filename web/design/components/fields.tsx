import type { ReactNode } from 'react';
import {
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField as Field,
  type TextFieldProps,
} from 'react-aria-components';

interface FieldProps extends TextFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with the value, as the graph said it in `problems`. */
  wrong?: string | undefined;
  /** Several lines. */
  isLong?: boolean;
  /** How many of them are in sight. */
  rows?: number;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

/** One text. With react-hook-form: `<Controller render={({ field }) => <TextField {...field} label=… />} />`. */
export function TextField({ label, hint, wrong, isLong, rows, lang, dir, className: _, ...props }: FieldProps) {
  return (
    <Field {...props} isInvalid={wrong !== undefined} className="field">
      <Label className="label">{label}</Label>
      {isLong ? <TextArea className="input" rows={rows} lang={lang} dir={dir} /> : <Input className="input" lang={lang} dir={dir} />}
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="wrong">{wrong}</FieldError>
    </Field>
  );
}

interface ChoiceProps {
  label: ReactNode;
  value: string | null;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  hint?: ReactNode;
  wrong?: string | undefined;
  placeholder?: string;
}

/** One of a few. */
export function ChoiceField({ label, value, onChange, options, hint, wrong, placeholder }: ChoiceProps) {
  return (
    <Select className="field" value={value} onChange={(key) => onChange(String(key))} isInvalid={wrong !== undefined} placeholder={placeholder}>
      <Label className="label">{label}</Label>
      <Button className="select">
        <SelectValue />
        <span aria-hidden>▾</span>
      </Button>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="wrong">{wrong}</FieldError>
      <Popover className="choices">
        <ListBox items={options.map((option) => ({ id: option.value, ...option }))}>
          {({ label: said }) => (
            <ListBoxItem className="choice" textValue={said}>
              {said}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
