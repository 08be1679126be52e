import { useTranslation } from 'react-i18next';
import { Tag } from '../../../design/components/words.tsx';
import type { BallotWholeFragment } from '../../../../src/generated/web/graphql.ts';

interface Props {
  ballot: BallotWholeFragment;
  result: NonNullable<BallotWholeFragment['result']>;
}

const toneOf = { SEATED: 'good', TIED: 'careful', NOT_SEATED: undefined } as const;

/** The order that papers come to, and how many prefer one to another. Ties are shown as ties. */
export function BallotResult({ ballot: { candidates }, result: { standings, pairs } }: Props) {
  const { t, i18n } = useTranslation('reviewer');
  const titleOf = (id: string) => {
    const candidate = candidates.find((one) => one.id === id);
    return candidate?.texts.find(({ locale }) => locale === i18n.language)?.title ?? candidate?.title ?? '';
  };
  return (
    <>
      <ol className="standings">
        {standings.map(({ candidateId, place, seat }) => (
          <li key={candidateId}>
            <span className="place">{place}</span>
            <span>{titleOf(candidateId)}</span>
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
                  <th key={candidateId} scope="col" className="number" title={titleOf(candidateId)}>
                    {at + 1}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ candidateId, prefers }, at) => (
                <tr key={candidateId}>
                  <th scope="row">
                    {at + 1}. {titleOf(candidateId)}
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
