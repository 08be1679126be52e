import { Button as Pressed, type ButtonProps } from 'react-aria-components';

interface Props extends ButtonProps {
  /** `main` for the one act that a page is for. */
  look?: 'main' | 'danger' | 'quiet';
}

export const Button = ({ look, className: _, ...props }: Props) => <Pressed {...props} className={`button ${look ?? ''}`} />;
