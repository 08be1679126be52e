import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { countGraphemes } from '../graphemes.ts';
import { TextField } from './fields.tsx';

interface Props extends ComponentProps<typeof TextField> {
  value: string;
  /** Most graphemes. */
  limit: number;
}

/** A text whose length is limited: how much of it is written is in sight, and how much is too much. */
export function CountedText({ limit, hint, wrong, ...props }: Props) {
  const { t, i18n } = useTranslation('shell');
  const count = countGraphemes(props.value);
  const said = (n: number) => n.toLocaleString(i18n.language);
  const over = count > limit ? t('tooLong', { count: count - limit }) : undefined;
  return (
    <TextField
      {...props}
      wrong={over ?? wrong}
      hint={
        <span className="counted">
          <span>{hint}</span>
          <span className={`number ${over ? 'over' : ''}`}>{t('counted', { count, of: said(limit), written: said(count) })}</span>
        </span>
      }
    />
  );
}
