import { useTranslation } from 'react-i18next';
import { Bar, BarChart as Bars, CartesianGrid, Line, LineChart as Lines, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

interface Props {
  /** What the chart shows. Also what it is called for those who do not see it. */
  title: string;
  data: readonly { name: string; value: number }[];
  kind?: 'bars' | 'line';
  height?: number;
}

/** One row of numbers as a picture, and as a table for whoever wants the numbers. */
export function Chart({ title, data, kind = 'bars', height = 260 }: Props) {
  const { t, i18n } = useTranslation('shell');
  const axes = (
    <>
      <CartesianGrid stroke="var(--line)" vertical={false} />
      <XAxis dataKey="name" stroke="var(--line-strong)" />
      <YAxis allowDecimals={false} stroke="var(--line-strong)" width={40} />
      <Tooltip
        contentStyle={{ background: 'var(--surface)', borderColor: 'var(--line)', color: 'var(--ink)' }}
        cursor={{ fill: 'var(--indigo-wash)' }}
      />
    </>
  );
  const label = t('value');
  return (
    <figure className="chart stack">
      <figcaption>
        <strong>{title}</strong>
      </figcaption>
      <div aria-hidden>
        <ResponsiveContainer width="100%" height={height}>
          {kind === 'bars' ? (
            <Bars data={[...data]} accessibilityLayer={false}>
              {axes}
              <Bar dataKey="value" name={label} fill="var(--chart-1)" isAnimationActive={false} />
            </Bars>
          ) : (
            <Lines data={[...data]} accessibilityLayer={false}>
              {axes}
              <Line dataKey="value" name={label} stroke="var(--chart-1)" strokeWidth={2} dot={false} isAnimationActive={false} />
            </Lines>
          )}
        </ResponsiveContainer>
      </div>
      <details>
        <summary>{t('showTable')}</summary>
        <table className="table">
          <tbody>
            {data.map(({ name, value }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{value.toLocaleString(i18n.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
