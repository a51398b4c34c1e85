import { useEffect, useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Refusal, Select, Sheet } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

type School = Schemas['EstablishmentView'];
type District = Schemas['DistrictView'];

/** Which district looks after the school. */
export function Place({ of, onChanged }: { of: School; onChanged: (school: School) => void }) {
  const { districts, problem: unread } = useDistricts();
  const { busy, problem, run } = useCall();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const district = (new FormData(event.target as HTMLFormElement).get('district') as string) || undefined;
    void run(async () => {
      onChanged(await answer(api.PUT('/api/v1/establishments/{id}/district', { params: { path: { id: of.id! } }, body: { district } })));
      tell(t().moved);
    });
  };
  return (
    <Sheet title={t().district}>
      <Refusal of={problem ?? unread} offline={t().noLine} />
      <form class="body form" onSubmit={submit}>
        <p>{t().districtHelp}</p>
        <Select key={`${of.district} ${districts.length}`} label={t().district} name="district">
          <option value="">{t().noDistrict}</option>
          {districts.filter(({ country }) => country === of.country).map(({ id, name, kind }) => <option key={id} value={id} selected={id === of.district}>{name} ({kind})</option>)}
        </Select>
        <div><Button type="submit" busy={busy && t().saving}>{t().move}</Button></div>
      </form>
    </Sheet>
  );
}

/** All of them, page after page; there are some hundreds in a country. */
export function useDistricts(): { districts: District[]; problem?: Problem } {
  const [state, setState] = useState<{ districts: District[]; problem?: Problem }>({ districts: [] });
  useEffect(() => {
    let here = true;
    all().then(
      (districts) => here && setState({ districts }),
      (thrown: unknown) => {
        if (!isProblem(thrown)) throw thrown;
        if (here) setState({ districts: [], problem: thrown });
      },
    );
    return () => {
      here = false;
    };
  }, []);
  return state;
}

async function all(): Promise<District[]> {
  const districts: District[] = [];
  let cursor: string | undefined;
  do {
    const { items = [], next } = await answer(api.GET('/api/v1/districts', { params: { query: { cursor, limit: 200 } } }));
    districts.push(...items);
    cursor = next ?? undefined;
  } while (cursor);
  return districts;
}
