import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, isProblem, type Problem, type Schemas } from '../shell/api.ts';
import { SlipFacts, SlipLanguage } from '../shell/desk/slip.tsx';
import { w } from '../shell/desk/words.ts';
import { direction, locale } from '../shell/locale.ts';
import { may, membership } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner, Button, Meter, Name, Row, Sheet, said } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import './classes.css';
import './slips.css';
import { t } from './texts.ts';

type Pupil = Schemas['RosterPupil'] & { login?: Schemas['PaperLogin'] };

interface Class {
  name: string;
  pupils: Pupil[];
}

/** Who is in the class and has a login on paper. Nothing of it is kept on the device. */
async function ask(id: string): Promise<{ data: Class; response: Response }> {
  const path = { params: { path: { class: id } } };
  const [{ name }, { pupils }, logins] = await Promise.all([answer(api.GET('/api/v1/classes/{class}', path)), answer(api.GET('/api/v1/classes/{class}/roster', path)), answer(api.GET('/api/v1/classes/{class}/logins', path))]);
  const known = new Map(logins.map((login) => [login.person, login]));
  return { data: { name, pupils: pupils.map((pupil) => ({ ...pupil, login: known.get(pupil.id) })) }, response: new Response() };
}

/** New login codes for pupils of a class, each told once, on slips to print and cut. */
export default function SlipsPage({ params: { class: id = '' } }: { params: { class?: string } }) {
  const asked = useAnswer(() => ask(id), [id]);
  return (
    <Page title={t().slips} context={asked.data?.name} up={may('rolls.office') ? `/classes/${id}` : `/my-classes/${id}`}>
      <Answered of={asked}>{({ name, pupils }) => <Slips name={name} pupils={pupils} />}</Answered>
    </Page>
  );
}

function Slips({ name, pupils }: Class) {
  const all = pupils.filter(({ login }) => login);
  const without = pupils.filter(({ login }) => !login);
  const [ticked, setTicked] = useState(() => new Set(all.map(({ id }) => id)));
  const { secrets, refused, doing, renew } = useRenewal();
  const paper = useRef<HTMLElement>(null);
  // Whoever waited at the foot of the list goes on with what came of it.
  useEffect(() => {
    if (doing === 0) paper.current?.querySelector('button')?.focus();
  }, [doing]);
  const chosen = all.filter(({ id }) => ticked.has(id) && !secrets.has(id));
  const told = all.filter(({ id }) => secrets.has(id));
  if (all.length === 0) return <State kind="empty" title={t().noLogins} action={may('members.manage') && <a class="button" href="/members">{t().toLogins}</a>}>{t().noLoginsHelp}</State>;
  const tick = (id: string) => setTicked((before) => (before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id])));
  return (
    <>
      {told.length > 0 && <Told paper={paper} name={name} pupils={told} secrets={secrets} busy={doing > 0} />}
      {refused.size > 0 && doing === 0 && <Banner kind="bad">{t().notRenewed(refused.size)} {[...new Set([...refused.values()].map(words))].join(' ')}</Banner>}
      <div class="no-print stack">
        {told.length < all.length && (
          <Sheet title={t().whoseCodes} end={!doing && <Button kind="quiet" onClick={() => setTicked(new Set(chosen.length > 0 ? told.map(({ id }) => id) : all.map(({ id }) => id)))}>{chosen.length > 0 ? t().tickNone : t().tickAll}</Button>}>
            <p class="body quiet-text">{t().slipsHelp}</p>
            <ul class="rows ticks">
              {all.filter(({ id }) => !secrets.has(id)).map((pupil) => (
                <li key={pupil.id}>
                  <label class="choice">
                    <input type="checkbox" checked={ticked.has(pupil.id)} disabled={doing > 0} onChange={() => tick(pupil.id)} />
                    <span><Name family={pupil.familyName} given={pupil.givenNames} /> <span class="quiet-text small">{pupil.login!.username}</span></span>
                  </label>
                </li>
              ))}
            </ul>
            <div class="body stack">
              {doing > 0 && <div role="status"><p>{t().renewing(told.length, doing)}</p><Meter label={t().renewing(told.length, doing)} of={doing} parts={[{ count: told.length }]} /></div>}
              <Button kind="solid" icon="key" busy={doing > 0 && t().renewing(told.length, doing)} disabled={chosen.length === 0} onClick={() => void renew(chosen, told.length)}>{t().renew(chosen.length)}</Button>
            </div>
          </Sheet>
        )}
        {without.length > 0 && (
          <Sheet title={t().withoutLogin(without.length)} end={may('members.manage') && <a class="button quiet" href="/members">{t().toLogins}</a>}>
            <ul class="rows">{without.map((pupil) => <li key={pupil.id}><Row margin={pupil.n}><Name family={pupil.familyName} given={pupil.givenNames} /></Row></li>)}</ul>
          </Sheet>
        )}
      </div>
    </>
  );
}

/** No line, or a server that asks to wait: the next one would fare no better. */
const TIRED = [0, 429, 503];

const words = (of: Problem) => said(of, w().notSent);

/** One pupil after the other, since each code costs the server work; what was refused can be asked for again. */
function useRenewal() {
  const [secrets, setSecrets] = useState(new Map<string, string>());
  const [refused, setRefused] = useState(new Map<string, Problem>());
  const [doing, setDoing] = useState(0);
  const here = useRef(true);
  useEffect(() => () => void (here.current = false), []);
  useEffect(() => {
    if (secrets.size === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [secrets.size > 0]);
  const one = async ({ id, login }: Pupil): Promise<boolean> => {
    try {
      const { secret } = await answer(api.POST('/api/v1/members/{member}/secret', { params: { path: { member: login!.member } } }));
      setSecrets((before) => new Map(before).set(id, secret!));
      return true;
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setRefused((before) => new Map(before).set(id, thrown));
      return !TIRED.includes(thrown.status);
    }
  };
  const renew = async (pupils: Pupil[], before: number) => {
    setRefused(new Map());
    setDoing(before + pupils.length);
    for (const pupil of pupils) if (!here.current || !(await one(pupil))) break;
    setDoing(0);
  };
  return { secrets, refused, doing, renew };
}

/** Ten to a page, in the order of the list. */
function Told({ paper, name, pupils, secrets, busy }: Class & { paper: RefObject<HTMLElement | null>; secrets: Map<string, string>; busy: boolean }) {
  const school = membership.value?.school;
  const [language, setLanguage] = useState(locale.peek());
  return (
    <section class="stack slips-told" ref={paper} aria-label={t().slips}>
      <div class="no-print stack">
        <Banner icon="key"><b>{t().once(pupils.length)}</b> {t().onceHelp} {!busy && <Button kind="solid" onClick={() => print()}>{t().printSlips(pupils.length)}</Button>}</Banner>
        <SlipLanguage value={language} onChange={setLanguage} />
      </div>
      <ol class="slips">
        {pupils.map((pupil) => (
          <li key={pupil.id} dir={direction(language)}>
            <p class="small">{school?.name} · {name}</p>
            <p><b><Name family={pupil.familyName} given={pupil.givenNames} /></b></p>
            <SlipFacts language={language} school={school?.slug} username={pupil.login!.username} secret={secrets.get(pupil.id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
