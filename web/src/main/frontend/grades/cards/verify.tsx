import { useEffect, useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem, type Schemas } from '../../shell/api.ts';
import { day, today } from '../../shell/format.ts';
import { go, type Params } from '../../shell/router.ts';
import { Gate } from '../../shell/ui/gate.tsx';
import { Banner, Button, Field } from '../../shell/ui/basics.tsx';
import { t } from './texts.ts';

type Check = Schemas['PaperCheck'];

const FACTS = ['kind', 'number', 'school', 'pupil', 'className', 'period', 'year', 'average', 'issuedOn', 'replacedAt', 'withdrawnAt'] as const;
const KIND = { current: 'good', replaced: 'late', withdrawn: 'bad', altered: 'bad', unknown: 'late' } as const;

/** Whether a paper is genuine and still stands: for anyone who holds it, without a login. */
export default function Verify({ params: { school = '', serial = '' } }: { params: Params }) {
  const [told, setTold] = useState<Check>();
  const [problem, setProblem] = useState<Problem>();
  const ask = async () => {
    setProblem(undefined);
    setTold(undefined);
    try {
      setTold(await answer(api.GET('/api/v1/paper-checks/{school}/{serial}', { params: { path: { school, serial }, query: { signature: location.hash.slice(1) || undefined } } })));
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    }
  };
  useEffect(() => {
    if (serial) void ask();
  }, [school, serial]);
  return (
    <Gate title={t().check} pitch={t().checkPitch}>
      {serial && !told && !problem && <p role="status">{t().checking}</p>}
      {told && <Told check={told} />}
      {problem && <Banner kind="bad">{problem.status === 0 ? t().offline : problem.status === 429 ? t().tooMany : (problem.detail ?? problem.title)} <Button kind="quiet" onClick={() => void ask()}>{t().again}</Button></Banner>}
      <Typed school={school} start={serial} />
    </Gate>
  );
}

function Told({ check }: { check: Check }) {
  const state = check.state as keyof typeof KIND;
  const [title, what] = t().states[state]!;
  return (
    <>
      <div role="status"><Banner kind={KIND[state]} icon={state === 'current' ? 'check' : 'warn'}><b>{title}</b><br />{what}</Banner></div>
      {check.pupil && (
        <dl class="facts">
          {FACTS.filter((fact) => check[fact] !== undefined).map((fact) => (
            <div key={fact}><dt>{t().facts[fact]}</dt><dd><b>{said(check, fact)}</b></dd></div>
          ))}
        </dl>
      )}
    </>
  );
}

function said(check: Check, fact: (typeof FACTS)[number]): string {
  const value = check[fact]!;
  if (fact === 'kind') return t().kind[String(value)] ?? String(value);
  if (typeof value === 'number') return String(value);
  if (fact === 'issuedOn') return day(value, 'full');
  if (fact === 'replacedAt' || fact === 'withdrawnAt') return day(today(new Date(value)), 'full');
  return fact === 'average' && check.outOf ? `${value.replace('.', ',')} / ${check.outOf}` : value;
}

/** For whoever has no camera at hand. */
function Typed({ school, start }: { school: string; start: string }) {
  const [serial, setSerial] = useState(start);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    go(`/verify/${school}/${encodeURIComponent(serial.trim())}`);
  };
  return (
    <form onSubmit={submit}>
      <Field label={t().identifier} name="serial" hint={t().identifierHint} value={serial} required autocapitalize="characters" autocomplete="off" onInput={(event) => setSerial(event.currentTarget.value)} />
      <Button type="submit">{t().checkDo}</Button>
    </form>
  );
}
