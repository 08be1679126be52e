import { type ReactNode, useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

interface Props {
  /** What the list leads through, for those who do not see it. */
  label: string;
  items: readonly { to: string; label: string; /** How much waits there; 0 is not shown. */ waiting?: number; end?: boolean }[];
  /** Stands above the list: which edition, for instance. */
  head?: ReactNode;
  children: ReactNode;
}

/** A desk with several pages: its list beside the page, on a phone above it. */
export function SideNav({ label, items, head, children }: Props) {
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  // on a phone the list is a row that scrolls: the page that is open is in sight
  useEffect(() => {
    const [row, open] = [list.current, list.current?.querySelector<HTMLElement>('[aria-current=page]')];
    if (row && open)
      row.scrollLeft += open.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - open.offsetWidth) / 2;
  }, [pathname, items.length]);
  return (
    <div className="with-side">
      <div className="side">
        {head}
        <nav aria-label={label}>
          <ul ref={list}>
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
}
