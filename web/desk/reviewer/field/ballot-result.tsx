import { useTranslation } from 'react-i18next';
import { Tag } from '../../../design/components/words.tsx';
import type { BallotWholeFragment } from '../../../../src/generated/web/graphql.ts';
import { Titled, titleIn, titlesOf } from '../../shell/titled.tsx';

interface Props {
  ballot: BallotWholeFragment;
  result: NonNullable<BallotWholeFragment['result']>;
}

const toneOf = { SEATED: 'good', TIED: 'careful', NOT_SEATED: undefined } as const;

/** The order that papers come to, and how many prefer one to another. Ties are shown as ties. */
export function BallotResult({ ballot: { candidates }, result: { standings, pairs } }: Props) {
  const { t, i18n } = useTranslation('reviewer');
  const titles = (id: string) => titlesOf(candidates.find((one) => one.id === id)?.texts ?? []);
  return (
    <>
      <ol className="standings">
        {standings.map(({ candidateId, place, seat }) => (
          <li key={candidateId}>
            <span className="place">{place}</span>
            <span>
              <Titled of={titles(candidateId)} />
            </span>
            <Tag tone={toneOf[seat]}>{t(`ballot.seat_${seat}`)}</Tag>
          </li>
        ))}
      </ol>
      <details>
        <summary>{t('ballot.pairs')}</summary>
        <div className="table-frame" role="region" aria-label={t('ballot.pairs')} tabIndex={0}>
          <table className="table dense">
            <thead>
              <tr>
                <td />
                {pairs.map(({ candidateId }, at) => (
                  <th key={candidateId} scope="col" className="number" title={titleIn(titles(candidateId), i18n.language)?.value}>
                    {at + 1}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ candidateId, prefers }, at) => (
                <tr key={candidateId}>
                  <th scope="row">
                    {at + 1}. <Titled of={titles(candidateId)} />
                  </th>
                  {prefers.map((count, other) => (
                    <td key={other} className="number">
                      {other === at ? '–' : count}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
