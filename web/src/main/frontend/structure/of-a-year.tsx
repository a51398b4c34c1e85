import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { today } from '../shell/format.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Select } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { useYears } from './known.ts';
import { yearOfNow } from './year-of-now.ts';

interface Words {
  lead: string;
  year: string;
  noYears: string;
  noYearsHelp: string;
}

/** What a school has chosen for a year: for that of today, until another is asked for. */
export function OfAYear({ words, children }: { words: Words; children: (year: string) => ComponentChildren }) {
  const years = useYears();
  const [chosen, setChosen] = useState<string>();
  const all = years.data?.items ?? [];
  const year = all.find(({ id }) => id === chosen) ?? yearOfNow(all, today());
  return (
    <Answered of={years} empty={<State kind="empty" title={words.noYears}>{words.noYearsHelp}</State>}>
      {({ items }) => (
        <>
          <p class="lead">{words.lead}</p>
          {items.length > 1 && (
            <div class="form">
              <Select label={words.year} name="year" value={year?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
                {items.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
              </Select>
            </div>
          )}
          {year && children(year.id!)}
        </>
      )}
    </Answered>
  );
}
