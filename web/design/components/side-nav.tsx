import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

interface Props {
  /** What the list leads through, for those who do not see it. */
  label: string;
  items: readonly { to: string; label: string; /** How much waits there; 0 is not shown. */ waiting?: number; end?: boolean }[];
  /** Stands above the list: which edition, for instance. */
  head?: ReactNode;
  children: ReactNode;
}

/** A desk with several pages: its list beside the page, on a phone above it. */
export const SideNav = ({ label, items, head, children }: Props) => (
  <div className="with-side">
    <div className="side">
      {head}
      <nav aria-label={label}>
        <ul>
          {items.map(({ to, label: said, waiting = 0, end = false }) => (
            <li key={to}>
              <NavLink to={to} end={end}>
                <span>{said}</span>
                {waiting > 0 && <span className="tag careful">{waiting}</span>}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
    <div className="side-content">{children}</div>
  </div>
);
