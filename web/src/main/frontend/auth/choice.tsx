import { useEffect, useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { waiting } from '../shell/outbox.ts';
import { go } from '../shell/router.ts';
import { admit, owner, session, type Membership } from '../shell/session.ts';
import { Cloth } from '../shell/ui/cloth.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Button, Refusal, Row } from '../shell/ui/parts.tsx';
import './choice.css';
import { logOut } from './leaving.tsx';
import { prefer, preferred } from './preferred.ts';
import { t as l } from './login/texts.ts';
import { t } from './texts.ts';

const ICONS: Record<string, Icon> = { teacher: 'book', head: 'school', school_admin: 'gear', bursar: 'chart', guardian: 'people', pupil: 'person', district_admin: 'chart' };

/** One login, several places: which one is it now? */
export default function Choice() {
  const { problem, run } = useCall();
  const [always, setAlways] = useState(Boolean(preferred()));
  const choose = (membership: string) => run(async () => {
    admit(await answer(api.POST('/api/v1/auth/membership', { body: { membership } })));
    prefer(always ? membership : undefined);
    go('/', true);
  });
  useEffect(() => {
    const usual = owner.peek() ? undefined : (preferred() ?? guardianEverywhere());
    if (usual) void choose(usual);
  }, []);
  return (
    <div class="app bare">
      <header class="bar">
        <div class="inner narrow">
          <div class="heads">
            <h1>{t().hello(session.value?.identity?.name ?? '')}</h1>
            <p class="context">{t().choose}</p>
          </div>
        </div>
        <Cloth />
      </header>
      <main class="page narrow">
        <Refusal of={problem} offline={l().noLine} />
        {session.value?.memberships?.map((each) => <Place key={each.id} of={each} onChoose={() => void choose(each.id!)} />)}
        <label class="choice plain">
          <input type="checkbox" checked={always} onChange={(event) => setAlways(event.currentTarget.checked)} />
          <span>{t().always}</span>
        </label>
        <div class="ways">
          <Button kind="quiet" icon="door" onClick={() => (waiting.value.length > 0 ? go('/more') : void logOut())}>{t().logOut}</Button>
        </div>
      </main>
    </div>
  );
}

/** Whoever is nothing but a guardian sees the children of all schools, whichever is chosen. */
function guardianEverywhere(): string | undefined {
  const all = session.peek()?.memberships ?? [];
  return all.every(({ roles }) => roles.join() === 'guardian') ? all[0]?.id : undefined;
}

/** A school with its cloth; the row says as what one works there. */
function Place({ of, onChoose }: { of: Membership; onChoose: () => void }) {
  const roles = of.roles ?? [];
  return (
    <section class="sheet place">
      <Cloth of={of.school?.id ?? of.district?.id} />
      <header><h2>{of.school?.name ?? of.district?.name ?? t().operator}</h2></header>
      <Row margin={<Icon name={ICONS[roles[0] ?? ''] ?? 'person'} />} end={<Icon name="next" />} onClick={onChoose}>
        <b>{roles.map((role) => t().roles[role] ?? role).join(', ')}</b>
      </Row>
    </section>
  );
}
