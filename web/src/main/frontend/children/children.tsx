import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, isProblem, type Problem, type Schemas } from '../shell/api.ts';
import { day, today } from '../shell/format.ts';
import { admit, membership, session, type Membership } from '../shell/session.ts';
import { Cloth } from '../shell/ui/cloth.tsx';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Attendance } from './attendance.tsx';
import './children.css';
import { t } from './texts.ts';

type Child = Schemas['OwnChild'];

/** A guardian's home: each child under its school's cloth, then the way to those at other schools. */
export default function Children() {
  const asked = useAnswer(() => api.GET('/api/v1/own-children', {}).then((got) => ({ ...got, data: got.data && { items: got.data } })), [membership.value?.id], 'own-children');
  return (
    <Page title={t().hello(session.value?.identity?.name ?? '')} context={day(today())}>
      <div class="children">
        <Answered of={asked} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
          {({ items }) => <>{items.map((child) => <ChildSheet key={child.id} child={child} />)}</>}
        </Answered>
      </div>
      <Others />
    </Page>
  );
}

function ChildSheet({ child }: { child: Child }) {
  const school = membership.value?.school;
  return (
    <section class="sheet child" aria-labelledby={child.id}>
      <Cloth of={school?.id} />
      <header>
        <h2 id={child.id}>{child.givenNames} <span class="family">{child.familyName}</span></h2>
        <p class="quiet-text">{child.className ?? t().noClass} · {school?.name}</p>
      </header>
      <Attendance pupil={child.id!} sex={child.sex} />
    </section>
  );
}

/** Other places of the same login, those as a guardian first: one tap, and the next visit begins there. */
function Others() {
  const [problem, setProblem] = useState<Problem>();
  const others = session.value?.memberships?.filter((each) => each.id !== membership.value?.id) ?? [];
  const guardian = others.filter((each) => each.roles?.includes('guardian'));
  const choose = async ({ id }: Membership) => {
    try {
      admit(await answer(api.POST('/api/v1/auth/membership', { body: { membership: id! } })));
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    }
  };
  if (guardian.length === 0) return null;
  return (
    <Sheet title={t().otherSchools}>
      {problem && <Banner kind="bad">{problem.detail ?? problem.title}</Banner>}
      <ul class="rows">
        {guardian.map((each) => (
          <li key={each.id}>
            <Cloth of={each.school?.id} />
            <Row onClick={() => void choose(each)} end={<span class="button">{t().open}</span>}><b>{each.school?.name}</b></Row>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
