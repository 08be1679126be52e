import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { Tag } from '../../../design/components/words.tsx';
import type { DeskStage } from '../../../../src/generated/web/graphql.ts';
import { type Group, sections } from './sections.ts';

interface Props {
  year: number;
  stage: DeskStage;
  editions: readonly { year: number; name: string }[];
  onEdition: (year: number) => void;
}

const groups: readonly Group[] = ['call', 'cases', 'committee', 'office'];

/** Which edition, and its pages. On a phone the list opens and closes; beside a page it always stands. */
export function DeskNav({ year, stage, editions, onEdition }: Props) {
  const { t } = useTranslation('organizer');
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const here = sections.find(({ key }) => pathname.split('/')[4] === key);
  return (
    <div className="desk-nav">
      <label className="edition-choice">
        <span className="for-ears">{t('edition')}</span>
        <select value={year} onChange={({ target }) => onEdition(Number(target.value))}>
          {editions.map((one) => (
            <option key={one.year} value={one.year}>
              {one.year} · {one.name}
            </option>
          ))}
        </select>
        <Tag tone="strong">{t(`stage.${stage}`)}</Tag>
      </label>
      <button type="button" className="desk-nav-toggle" aria-expanded={isOpen} aria-controls="desk-nav-list" onClick={() => setOpen(!isOpen)}>
        <span>{here ? t(`nav.${here.key}`) : t('menu')}</span>
        <span aria-hidden>{isOpen ? '▴' : '▾'}</span>
      </button>
      <nav id="desk-nav-list" className={isOpen ? 'open' : ''} aria-label={t('pages')}>
        {groups.map((group) => {
          const some = sections.filter((section) => section.group === group);
          return (
            some.length > 0 && (
              <section key={group} aria-labelledby={`desk-nav-${group}`}>
                <h2 id={`desk-nav-${group}`}>{t(`group.${group}`)}</h2>
                <ul>
                  {some.map(({ key }) => (
                    <li key={key}>
                      <NavLink to={`/desk/organize/${year}/${key}`} onClick={() => setOpen(false)}>
                        {t(`nav.${key}`)}
                      </NavLink>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </nav>
    </div>
  );
}
