import { memo } from '../shell/desk/memo.ts';
import type { Schemas } from '../shell/api.ts';
import { Name, Row, Sheet } from '../shell/ui/parts.tsx';
import { birth } from './born.ts';
import { kindsOf, tellApart } from './tell-apart.ts';
import { t } from './texts.ts';

type Person = Schemas['PersonRow'];

/** Where somebody's page is: who is several things at once is met as a pupil first. */
export function pageOf({ id, kinds }: Person): string {
  const kind = ['pupil', 'staff'].find((each) => kinds?.includes(each)) ?? 'guardian';
  return `/people/${kind}/${id}`;
}

/** On a wide screen; up and down lead from row to row. Each page is a table of its own, so that one out of sight costs nothing. */
export function PeopleTable({ pages, kind }: { pages: Person[][]; kind: string }) {
  return (
    <Sheet class="people">
      <div onKeyDown={walk}>
        {pages.map((people, i) => <TablePage key={i} people={people} kind={kind} page={i} />)}
      </div>
    </Sheet>
  );
}

/** A page that is there stays as it is when the next one comes. */
const TablePage = memo(function TablePage({ people, kind, page }: { people: Person[]; kind: string; page: number }) {
  return (
    <div class={page === 0 ? 'page-of' : 'page-of later'}>
      <table>
        <caption class="sr">{t().kinds[(kind || 'all') as 'all']}{page > 0 && `, ${page + 1}`}</caption>
        <thead>
          <tr>
            <th class="spine" scope="col">{t().class}</th>
            <th scope="col">{t().name}</th>
            <th scope="col">{t().birth}</th>
            <th scope="col">{t().admissionNumber}</th>
            {kind === '' && <th scope="col">{t().kind}</th>}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td class="spine">{person.className}</td>
              <th scope="row" class="who"><a href={pageOf(person)}><Name family={person.familyName} given={person.givenNames} /></a></th>
              <td>{birth(person)}</td>
              <td>{person.admissionNumber}</td>
              {kind === '' && <td>{kindsOf(person)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

export function PeopleRows({ pages }: { pages: Person[][]; kind: string }) {
  return (
    <Sheet class="people">
      {pages.map((people, i) => <RowsPage key={i} people={people} />)}
    </Sheet>
  );
}

const RowsPage = memo(function RowsPage({ people }: { people: Person[] }) {
  return (
    <ul class="rows page-of" onKeyDown={walk}>
      {people.map((person) => (
        <li key={person.id}>
          <Row href={pageOf(person)} margin={person.className} under={tellApart(person)}>
            <Name family={person.familyName} given={person.givenNames} />
          </Row>
        </li>
      ))}
    </ul>
  );
});

function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key] as 'nextElementSibling' | undefined;
  const row = (event.target as Element).closest('tr, li');
  if (!step || !row) return;
  const page = row.closest('.page-of')![step];
  const rows = page?.querySelectorAll('tbody tr, li');
  const next = row[step] ?? (step === 'nextElementSibling' ? rows?.[0] : rows?.[rows.length - 1]);
  if (!next) return;
  event.preventDefault();
  next.querySelector('a')?.focus();
}
