import type { Schemas } from '../shell/api.ts';
import { number } from '../shell/format.ts';
import { Sheet } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

type ImportView = Schemas['ImportView'];

/** Three figures: what changes, what is wrong, what stays. */
export function Figures({ view }: { view: ImportView }) {
  const sum = (of: (count: Schemas['TableCount']) => number) => (view.tables ?? []).reduce((total, count) => total + of(count), 0);
  const written = sum(({ created = 0, changed = 0, ended = 0 }) => created + changed + ended);
  return (
    <dl class="sheet figures wide">
      <div>
        <dt>{view.state === 'applied' ? t().written : t().toWrite}</dt>
        <dd class="good">{number(written)}</dd>
      </div>
      <div>
        <dt>{t().toCorrect}</dt>
        <dd class={view.errors > 0 ? 'bad' : undefined}>{number(view.errors)}</dd>
      </div>
      <div>
        <dt>{t().unchanged}</dt>
        <dd>{number(sum(({ unchanged = 0 }) => unchanged))}</dd>
      </div>
    </dl>
  );
}

/** The same by kind, of what there is. */
export function Counts({ view }: { view: ImportView }) {
  const tables = view.tables ?? [];
  if (tables.length === 0) return null;
  const rows = tables.map(({ table = '', created, changed, ended, unchanged }) => ({ table, counts: [created, changed, ended, unchanged] }));
  const some = t().countHeads.map((_, i) => rows.some(({ counts }) => counts[i]));
  return (
    <Sheet title={t().byKind}>
      <div class="scroll" tabIndex={0} role="group" aria-label={t().byKind}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t().kind}</th>
              {t().countHeads.map((head, i) => some[i] && <th scope="col" class="number" key={head}>{head}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ table, counts }) => (
              <tr key={table}>
                <th scope="row">{t().tables[table] ?? table}</th>
                {counts.map((count, i) => some[i] && <td class="number" key={i}>{count ? number(count) : '–'}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
