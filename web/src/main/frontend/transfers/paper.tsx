import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { w } from '../shell/desk/words.ts';
import { nameOf, today } from '../shell/format.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Button, Choices, Field, Refusal } from '../shell/ui/parts.tsx';
import { t } from './words.ts';

interface Given {
  id: string;
  pupil: string;
  name: string;
  done: () => void;
}

/** For a guardian who does not log in: what was signed on paper is noted by the head. */
export function Paper(of: Given) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="actions"><Button aria-expanded={open} onClick={() => setOpen(!open)}>{t().onPaper}</Button></div>
      {open && <Signers {...of} />}
    </>
  );
}

function Signers(of: Given) {
  const asked = useAnswer(() => api.GET('/api/v1/pupils/{pupil}', { params: { path: { pupil: of.pupil } } }), [of.pupil]);
  return <Answered of={asked}>{({ guardians }) => <Signed {...of} guardians={guardians.filter(speaks)} />}</Answered>;
}

const speaks = ({ custody, endedOn }: Schemas['GuardianView']) => custody && (!endedOn || endedOn > today());

function Signed({ id, pupil, name, done, guardians }: Given & { guardians: Schemas['GuardianView'][] }) {
  const [person, setPerson] = useState<string>();
  const [signedOn, setSignedOn] = useState(today());
  const call = useCall();
  const ready = person && signedOn;
  const say = (agrees: boolean) => call.run(async () => {
    await answer(api.PUT('/api/v1/transfers/{transfer}/consent', { params: { path: { transfer: id } }, body: { person: person!, signedOn, agrees } }));
    done();
  });
  return (
    <div class="form">
      <Choices legend={t().signer} name={`signer-${id}`} value={person} options={[...guardians.map((each): [string, string] => [each.guardian, nameOf(each)]), [pupil, t().ofAge(name)]]} onChange={setPerson} />
      <Field label={t().signedOn} name={`signed-${id}`} type="date" required max={today()} value={signedOn} onInput={(event) => setSignedOn(event.currentTarget.value)} />
      <Refusal of={call.problem} offline={w().notSent} />
      {!ready && <p class="quiet-text small">{t().signedFirst}</p>}
      <div class="actions">
        <Button kind="solid" disabled={!ready} busy={call.busy && t().doing} onClick={() => void say(true)}>{t().agrees}</Button>
        <Button kind="quiet" disabled={!ready || call.busy} onClick={() => void say(false)}>{t().disagrees}</Button>
      </div>
    </div>
  );
}
