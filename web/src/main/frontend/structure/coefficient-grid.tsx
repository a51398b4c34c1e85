import { useRef, useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, isProblem, type Schemas } from '../shell/api.ts';
import { whole } from '../shell/desk/pages.ts';
import { w } from '../shell/desk/words.ts';
import { nextId } from '../shell/ids.ts';
import { locale } from '../shell/locale.ts';
import { may } from '../shell/session.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Banner, Button, said } from '../shell/ui/parts.tsx';
import { cellOf, cellsOf, weight, written, type Coefficient } from './coefficients.ts';
import { t } from './texts.ts';
import type { Year } from './known.ts';

type Named = { id?: string; name?: string; code?: string };
type View = Schemas['CoefficientView'];

interface GridProps {
  year: Year;
  level: string;
  subjects: Named[];
  streams: Named[];
}

/** Subjects down, streams across; a cell is sent when one leaves it. An empty cell has no weight. */
export function CoefficientGrid({ year, level, subjects, streams }: GridProps) {
  const found = useAnswer(() => whole<View>((query) => api.GET('/api/v1/coefficients', { params: { query: { ...query, year: year.id, level } } })), [year.id, level], `coefficients ${year.id} ${level}`);
  return <Answered of={found}>{({ items }) => <Grid year={year} level={level} subjects={subjects} streams={streams} start={items} />}</Answered>;
}

interface Trouble {
  words: string;
  /** What another wrote into the cell meanwhile. */
  theirs?: Coefficient;
  mine?: string;
}

function Grid({ year, level, subjects, streams, start }: GridProps & { start: View[] }) {
  const [cells, setCells] = useState<Map<string, Coefficient>>(() => cellsOf(start));
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [trouble, setTrouble] = useState<Record<string, Trouble>>({});
  const keys = useRef(new Map<string, string>());
  const columns: Named[] = [{ id: '', name: t().wholeLevel }, ...streams];
  const locked = year.state === 'closed' || !may('structure.manage');
  const comma = locale.value !== 'en' && locale.value !== 'sw';

  const keyOf = (cell: string) => {
    if (!keys.current.has(cell)) keys.current.set(cell, nextId());
    return cells.get(cell)?.id ?? keys.current.get(cell)!;
  };
  const settle = (cell: string, now?: Coefficient) => {
    setCells((before) => {
      const next = new Map(before);
      if (now) next.set(cell, now);
      else next.delete(cell);
      return next;
    });
    if (!now) keys.current.delete(cell);
    setTyped(({ [cell]: _, ...rest }) => rest);
    setTrouble(({ [cell]: _, ...rest }) => rest);
  };
  const complain = (cell: string, what: Trouble) => setTrouble((now) => ({ ...now, [cell]: what }));

  const send = async (subject: string, stream: string, text: string, base = cells.get(cellOf(subject, stream))) => {
    const cell = cellOf(subject, stream);
    const value = weight(text);
    if (value === 'wrong') return complain(cell, { words: t().wrongWeight });
    if (value === base?.value) return settle(cell, base);
    const path = { params: { path: { coefficient: base?.id ?? keyOf(cell) } } };
    try {
      if (value === undefined) {
        await answer(api.DELETE('/api/v1/coefficients/{coefficient}', path));
        settle(cell);
      } else {
        const body = { version: base?.version ?? 0, year: year.id!, level, stream: stream || undefined, subject, value, weeklyMinutes: base?.weeklyMinutes ?? undefined };
        settle(cell, await answer(api.PUT('/api/v1/coefficients/{coefficient}', { ...path, body })));
      }
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      const theirs = thrown.status === 409 ? await now(cell) : undefined;
      complain(cell, { words: theirs ? t().otherWeight : said(thrown, w().notSent), theirs, mine: text });
    }
  };
  const now = async (cell: string): Promise<Coefficient | undefined> => {
    const items = await answer(whole<View>((query) => api.GET('/api/v1/coefficients', { params: { query: { ...query, year: year.id, level } } }))).catch(() => undefined);
    return items && cellsOf(items.items).get(cell);
  };

  return (
    <>
      <div class="scroll">
        <table class="coefficients" onKeyDown={walk}>
          <caption class="sr">{t().coefficients}</caption>
          <thead>
            <tr>
              <th scope="col">{t().subject}</th>
              {columns.map((stream) => <th scope="col" class="number" key={stream.id}>{stream.name}</th>)}
            </tr>
          </thead>
          <tbody>
            {subjects.map((subject) => (
              <tr key={subject.id}>
                <th scope="row">{subject.name || subject.code}</th>
                {columns.map((stream) => {
                  const cell = cellOf(subject.id!, stream.id!);
                  return (
                    <td class="number" key={stream.id}>
                      <input
                        class={cell in typed ? 'input unsent' : 'input'}
                        inputMode="decimal"
                        autocomplete="off"
                        aria-label={`${subject.name}, ${stream.name}`}
                        aria-invalid={cell in trouble ? true : undefined}
                        readOnly={locked}
                        value={typed[cell] ?? written(cells.get(cell)?.value, comma)}
                        onInput={(event) => setTyped((before) => ({ ...before, [cell]: (event.target as HTMLInputElement).value }))}
                        onBlur={() => cell in typed && void send(subject.id!, stream.id!, typed[cell]!)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {year.state === 'closed' && <p class="body quiet-text">{t().closedYear}</p>}
      {Object.entries(trouble).map(([cell, { words, theirs, mine }]) => {
        const [subject = '', stream = ''] = cell.split(' ');
        const where = `${subjects.find((each) => each.id === subject)?.name}, ${columns.find((each) => each.id === stream)?.name}`;
        return (
          <Banner kind="bad" key={cell}>
            <b>{where}.</b> {words}{' '}
            {theirs && <Button onClick={() => settle(cell, theirs)}>{t().keepTheirs(written(theirs.value, comma))}</Button>}{' '}
            {mine !== undefined && <Button onClick={() => void send(subject, stream, mine, theirs ?? cells.get(cell))}>{theirs ? t().keepMine(mine) : t().sendAgain(mine)}</Button>}
          </Banner>
        );
      })}
    </>
  );
}

/** Enter and the arrows lead down and up a column. */
function walk(event: KeyboardEvent): void {
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  const cell = (event.target as Element).closest('td');
  if (!step || !cell) return;
  const row = cell.parentElement![step === 1 ? 'nextElementSibling' : 'previousElementSibling'];
  event.preventDefault();
  (row?.children[(cell as HTMLTableCellElement).cellIndex]?.querySelector('input') ?? (event.target as HTMLElement)).focus();
  if (!row) (event.target as HTMLElement).blur();
}
