import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { today } from '../shell/format.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Select } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { useYears } from '../structure/known.ts';
import { t } from './keeping/texts.ts';

/** The school year that somebody looks at: today's, unless another is chosen. */
export function OfYear({ children }: { children: (year: string) => ComponentChildren }) {
  const years = useYears();
  const [chosen, setChosen] = useState<string>();
  const now = today();
  return (
    <Answered of={years} empty={<State kind="empty" title={t().noYears}>{t().noYearsHelp}</State>}>
      {({ items }) => {
        const year = chosen ?? (items.find(({ startsOn, endsOn }) => startsOn <= now && now <= endsOn) ?? items[0]!).id;
        return (
          <>
            {items.length > 1 && (
              <div class="wide">
                <Select label={t().year} name="year" value={year} onChange={(event) => setChosen(event.currentTarget.value)}>
                  {items.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
                </Select>
              </div>
            )}
            {children(year)}
          </>
        );
      }}
    </Answered>
  );
}
