import { useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem } from '../shell/api.ts';
import { go } from '../shell/router.ts';
import { admit, session, type Membership } from '../shell/session.ts';
import { Banner, Row, Sheet } from '../shell/ui/parts.tsx';
import { Cloth } from '../shell/ui/cloth.tsx';
import { t } from './texts.ts';

/** One login, several places: which one is it now? */
export default function Choice() {
  const [problem, setProblem] = useState<Problem>();
  const choose = async (membership: Membership) => {
    try {
      admit(await answer(api.POST('/api/v1/auth/membership', { body: { membership: membership.id! } })));
      go('/', true);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    }
  };
  return (
    <div class="app bare">
      <header class="bar">
        <div class="inner">
          <h1>{t().choose}</h1>
        </div>
        <Cloth />
      </header>
      <main class="page">
        {problem && <Banner kind="bad">{problem.status === 0 ? t().noLine : problem.title}</Banner>}
        <Sheet>
          <ul class="rows">
            {session.value?.memberships?.map((each) => (
              <li key={each.id}>
                <Row onClick={() => void choose(each)} under={each.roles?.map((role) => t().roles[role]).join(', ')}>
                  <b>{each.school?.name ?? each.district?.name ?? t().operator}</b>
                </Row>
              </li>
            ))}
          </ul>
        </Sheet>
      </main>
    </div>
  );
}
