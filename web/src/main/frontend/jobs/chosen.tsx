import { useState } from 'preact/hooks';
import { Search } from '../establishments/search.tsx';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { nextId } from '../shell/ids.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { tell } from '../shell/ui/page.tsx';
import { Button, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { t } from './texts.ts';

type School = Schemas['EstablishmentView'];

const FEW = 5;
/** Another choice is another night; the same one, sent again after a cut, is the same. */
const nothing = (): Choice => ({ night: nextId(), schools: [] });

interface Choice {
  night: string;
  schools: School[];
}

/** A night for schools that are looked for by name. */
export function Chosen({ onDone }: { onDone: () => void }) {
  const [choice, setChoice] = useState(nothing);
  const [search, setSearch] = useState('');
  const { busy, problem, run, forget } = useCall();
  const choose = (schools: School[]) => {
    forget();
    setChoice({ night: nextId(), schools });
  };
  const start = () => run(async () => {
    const establishments = choice.schools.map(({ id }) => id);
    await answer(api.PUT('/api/v1/nights/{night}', { params: { path: { night: choice.night } }, body: { establishments } }));
    tell(t().started);
    setChoice(nothing());
    onDone();
  });
  const has = (id: string) => choice.schools.some((each) => each.id === id);
  return (
    <Sheet title={t().some}>
      <div class="body">
        <p class="small quiet-text">{t().someHelp}</p>
        <Search label={t().searchSchool} onSearch={setSearch} />
      </div>
      {search && <Found search={search} has={has} onChoose={(school) => choose([...choice.schools, school])} />}
      {choice.schools.length > 0 && (
        <>
          <ul class="rows" aria-label={t().chosen}>
            {choice.schools.map((each) => (
              <li key={each.id}>
                <Row margin={<Icon name="check" />} end={<Button kind="quiet" aria-label={t().leaveOutOne(each.name)} onClick={() => choose(choice.schools.filter(({ id }) => id !== each.id))}>{t().leaveOut}</Button>}><b>{each.name}</b></Row>
              </li>
            ))}
          </ul>
          <div class="body">
            <Refusal of={problem} offline={t().noLine} />
            <div class="actions"><Button kind="solid" busy={busy && t().loading} onClick={() => void start()}>{t().startSome(choice.schools.length)}</Button></div>
          </div>
        </>
      )}
    </Sheet>
  );
}

function Found({ search, has, onChoose }: { search: string; has: (id: string) => boolean; onChoose: (school: School) => void }) {
  const schools = usePages((cursor) => api.GET('/api/v1/establishments', { params: { query: { q: search, cursor, limit: FEW } } }), [search]);
  const open = ({ state }: School) => state === 'open' || state === 'readonly';
  return (
    <Listed of={schools} empty={<State kind="empty" title={t().noneFound(search)}>{t().noneFoundHelp}</State>}>
      {(pages) => (
        <ul class="rows" aria-label={t().found}>
          {pages.flat().filter(({ id }) => !has(id)).map((each) => (
            <li key={each.id}>
              {open(each) ? <Row margin={<Icon name="plus" />} under={each.code} onClick={() => onChoose(each)}><b>{each.name}</b></Row> : <Row under={`${each.code} · ${t().notOpen}`}><b>{each.name}</b></Row>}
            </li>
          ))}
        </ul>
      )}
    </Listed>
  );
}
