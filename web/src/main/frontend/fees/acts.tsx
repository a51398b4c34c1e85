import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { may } from '../shell/session.ts';
import { Button, Dialog, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { hand } from '../billing/save.ts';
import { Correct } from './correct.tsx';
import type { Account } from './family.tsx';
import { Join, MovePupil } from './moves.tsx';
import { t } from './keeping/texts.ts';

type Act = 'correct' | 'movePupil' | 'join';

const FORMS = { correct: Correct, movePupil: MovePupil, join: Join };

/** What else may be done about an account. */
export function Acts({ of, onChanged }: { of: Account; onChanged: (now: Account) => void }) {
  const [act, setAct] = useState<Act>();
  const { busy, problem, run } = useCall();
  const Form = act && FORMS[act];
  const statement = () => run(async () => {
    hand((await answer(api.GET('/api/v1/fees/families/{family}/statement', { params: { path: { family: of.family.id } }, parseAs: 'blob' }))) as unknown as Blob, `${of.family.number}.pdf`);
  });
  return (
    <Sheet title={t().act}>
      <div class="body form">
        <Refusal of={problem} offline={t().noLine} />
        <div class="actions">
          <Button icon="download" busy={busy && t().exporting} onClick={statement}>{t().statement}</Button>
          {may('fees.manage') && !of.family.joined && (Object.keys(FORMS) as Act[]).map((each) => <Button key={each} onClick={() => setAct(each)}>{t()[each]}</Button>)}
        </div>
      </div>
      <Dialog title={act ? t()[act] : ''} open={act !== undefined} onClose={() => setAct(undefined)}>
        {Form && <Form of={of} onClose={() => setAct(undefined)} onDone={onChanged} />}
      </Dialog>
    </Sheet>
  );
}
