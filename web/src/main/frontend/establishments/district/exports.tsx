import { answer } from '../../shell/api.ts';
import { useAnswer } from '../../shell/answers.ts';
import { useCall } from '../../shell/call.ts';
import { day } from '../../shell/format.ts';
import { membership } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Button, Refusal, Select, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { hand } from '../../billing/save.ts';
import { file, get } from './calls.ts';
import { t } from './texts.ts';
import type { Report } from './types.ts';

const FORMS = { csv: 'educonnect.csv', xlsx: 'educonnect.xlsx', dhis2: 'educonnect-dhis2.json', ages: 'educonnect-ages.csv' } as const;

/** Figures for the ministry, as files: the same as on screen, and nothing of the few. */
export default function Exports() {
  const district = membership.value!.district!;
  const report = useAnswer<Report>(() => get(`/districts/${district.id}/figures`), [district.id]);
  const { busy, problem, run } = useCall();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const kind = ((event.submitter as HTMLButtonElement).value || 'csv') as keyof typeof FORMS;
    void run(async () => hand(await answer(file(`/districts/${district.id}/exports/${kind}`, { month: form.get('month') as string, term: (form.get('term') as string | null) ?? undefined })), FORMS[kind]));
  };
  return (
    <Page title={t().exports} context={district.name}>
      <Answered of={report}>
        {({ choices, month, term, schools }) =>
          month ? (
            <Sheet title={t().forMinistry}>
              <form class="body form" onSubmit={submit}>
                <p>{t().exportLead(schools)}</p>
                <Refusal of={problem} offline={t().noLine} />
                <Select label={t().month} name="month">{choices.months.map((each) => <option key={each} value={each}>{day(each, 'month')}</option>)}</Select>
                {term && <Select label={t().term} name="term">{choices.terms.map((each) => <option key={each} value={each}>{each}</option>)}</Select>}
                <div class="actions">{(Object.keys(FORMS) as (keyof typeof FORMS)[]).map((each) => <Button key={each} type="submit" value={each} icon="download" busy={busy && t().preparing}>{t().forms[each]}</Button>)}</div>
                <p class="small quiet-text">{t().dhis2Help}</p>
              </form>
            </Sheet>
          ) : (
            <State kind="empty" title={t().nothingCounted}>{t().nothingCountedHelp}</State>
          )
        }
      </Answered>
    </Page>
  );
}
