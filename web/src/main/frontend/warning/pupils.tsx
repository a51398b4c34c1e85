import { useAnswer } from '../shell/answers.ts';
import { api } from '../shell/api.ts';
import { whole } from '../shell/desk/pages.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Name, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { said } from './reasons.ts';
import { t } from './texts.ts';
import type { Warning } from './types.ts';

const of100 = (share: number) => Math.round(share * 100);

/** The likeliest first, each with why and how sure that is. */
export function Pupils() {
  const asked = useAnswer(() => whole<Warning>((query) => api.GET('/api/v1/warnings', { params: { query } })), [], 'warnings');
  return (
    <Sheet title={t().pupils}>
      <Answered of={asked} empty={<State kind="empty" title={t().nobody}>{t().nobodyHelp}</State>}>
        {({ items }) => (
          <ul class="rows">
            {items.map((each) => (
              <li key={each.pupil}>
                <Row href={`/people/pupil/${each.pupil}`} end={each.className} under={t().risk(of100(each.risk), of100(each.low), of100(each.high))}>
                  <Name family={each.familyName} given={each.givenNames} />
                </Row>
                <ul class="reasons">{each.reasons.map((reason) => <li key={reason.trait}>{said(reason)}</li>)}</ul>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Sheet>
  );
}
