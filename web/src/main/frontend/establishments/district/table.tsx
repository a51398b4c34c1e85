import { day, number } from '../../shell/format.ts';
import { written } from './measures.ts';
import { t } from './texts.ts';
import type { School } from './types.ts';

/** All measures of all schools. */
export function Table({ of, district }: { of: School[]; district: string }) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t().school}</th>
            <th scope="col" class="number">{t().girls}</th>
            <th scope="col" class="number">{t().boys}</th>
            <th scope="col" class="number">{t().measures.girls}</th>
            <th scope="col" class="number">{t().measures.attendance}</th>
            <th scope="col" class="number">{t().measures.results}</th>
            <th scope="col" class="number">{t().staff}</th>
            <th scope="col" class="number">{t().measures.staff}</th>
            <th scope="col">{t().measures['last-roll']}</th>
            <th scope="col">{t().subscription}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ establishment, name, figures, answered, lastRoll, subscription }) => (
            <tr key={establishment}>
              <th scope="row"><a href={`/district-figures/${district}/schools/${establishment}`}>{name}</a>{!answered && ` (${t().silent})`}</th>
              <td class="number">{answered ? number(figures.girls) : '—'}</td>
              <td class="number">{answered ? number(figures.boys) : '—'}</td>
              {(['girls', 'attendance', 'results'] as const).map((each) => <td class="number" key={each}>{written(each, figures)}</td>)}
              <td class="number">{answered ? number(figures.staff) : '—'}</td>
              <td class="number">{written('staff', figures)}</td>
              <td>{lastRoll ? day(lastRoll, 'short') : t().never}</td>
              <td>{subscription ? t().subscriptions[subscription] : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
