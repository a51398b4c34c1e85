import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../answers.ts';
import { entries } from '../domain.ts';
import { direction, locale, say, spoken, tongue } from '../locale.ts';
import { line, reviews, waiting } from '../outbox.ts';
import { back, go, place } from '../router.ts';
import { membership, session } from '../session.ts';
import { moment } from '../format.ts';
import { t } from '../texts/index.ts';
import { Cloth } from './cloth.tsx';
import { Icon } from './icon.tsx';
import { Button, Skeleton } from './parts.tsx';
import { State } from './state.tsx';
import { Toast } from './toast.tsx';

export { tell } from './toast.tsx';

interface PageProps {
  title: string;
  /** One line under the title. */
  context?: ComponentChildren;
  /** Where "back" leads when the page was opened directly; a page without it is one of the main ones. */
  up?: string;
  /** Replaces the tabs of a phone: what a task ends with. */
  dock?: ComponentChildren;
  /** Two columns on a wide screen; children of class "wide" take both. */
  two?: boolean;
  /** Whose cloth hangs under the title, if not that of the chosen place; '' for nobody's. */
  cloth?: string;
  /** What stands at the end of the bar instead of the state of the line. */
  end?: ComponentChildren;
  children: ComponentChildren;
}

/** Whether there was another screen before; the browser itself announces the first. */
let arrived = false;

/** The frame of every screen after login. */
export function Page({ title, context, up, dock, two, cloth, end, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · EduConnect`;
  }, [title]);
  const language = tongue();
  const head = useRef<HTMLHeadingElement>(null);
  // Whoever came here by a link hears where he or she is, and goes on from there by keyboard.
  useEffect(() => {
    if (arrived && document.activeElement === document.body) head.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  return (
    <div class="app">
      <a class="sr" href="#page">{t().skip}</a>
      <Rail />
      <header class="bar">
        <div class="inner" lang={language} dir={direction(language)}>
          {up && (
            <button type="button" class="icon-button" onClick={() => back(up)} aria-label={t().back} lang={locale.value}>
              <Icon name="back" />
            </button>
          )}
          <div class="heads">
            <h1 ref={head} tabIndex={-1}>{title}</h1>
            {context && <p class="context">{context}</p>}
          </div>
          {end ?? <Stamp />}
        </div>
        <Cloth of={cloth ?? membership.value?.school?.id ?? membership.value?.district?.id} />
      </header>
      <main class={two ? 'page two' : 'page'} id="page" tabIndex={-1} lang={language} dir={direction(language)}>
        {children}
      </main>
      {dock ? (
        <footer class="foot"><div class="dock" lang={language} dir={direction(language)}>{dock}</div></footer>
      ) : (
        !up && <Tabs />
      )}
      <Toast />
    </div>
  );
}

function Rail() {
  const here = membership.value;
  return (
    <nav class="rail" aria-label={t().menu}>
      <a class="who" href="/more">
        <b>{here?.school?.name ?? here?.district?.name ?? 'EduConnect'}</b>
        {session.value?.identity?.name}
      </a>
      <Cloth of={here?.school?.id ?? here?.district?.id} />
      <ul>
        {entries().map(({ path, icon, label }) => (
          <li key={path}>
            <a href={path} aria-current={current(path) ? 'page' : undefined}>
              <Icon name={icon} />
              <span lang={spoken(label)}>{say(label)}</span>
            </a>
          </li>
        ))}
        <li>
          <a href="/more" aria-current={current('/more') ? 'page' : undefined}>
            <Icon name="more" />
            {t().more}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Tabs() {
  return (
    <footer class="foot">
      <nav class="tabs-foot" aria-label={t().menu}>
        {entries().slice(0, 4).map(({ path, icon, label }) => (
          <a key={path} href={path} aria-current={current(path) ? 'page' : undefined}>
            <Icon name={icon} />
            <span lang={spoken(label)}>{say(label)}</span>
          </a>
        ))}
        <a href="/more" aria-current={current('/more') ? 'page' : undefined}>
          <Icon name="more" />
          {t().more}
        </a>
      </nav>
    </footer>
  );
}

function current(path: string): boolean {
  const here = place.value.split('?')[0]!;
  const within = (of: string) => here === of || here.startsWith(`${of}/`);
  return within(path) && !entries().some((other) => other.path.startsWith(`${path}/`) && within(other.path));
}

/** What of this device's entries has arrived; leads to the list of what has not. */
function Stamp() {
  const { state, at } = line.value;
  const unsent = waiting.value.length;
  const review = reviews.value.length;
  if (review > 0) return <Mark icon="warn" pencil text={t().toReview(review)} />;
  if (unsent > 0) return <Mark icon={state === 'offline' ? 'cut' : 'pencil'} pencil text={t().toSend(unsent)} />;
  if (state === 'offline') return <Mark icon="cut" pencil text={t().offline} />;
  return at ? <Mark icon="ticks" text={t().upToDate(moment(at, locale.value))} /> : null;
}

function Mark({ icon, text, pencil }: { icon: Parameters<typeof Icon>[0]['name']; text: string; pencil?: boolean }) {
  return (
    <a class={pencil ? 'stamp pencil' : 'stamp'} href="/review" lang={locale.value} dir={direction(locale.value)}>
      <Icon name={icon} />
      {text}
    </a>
  );
}

/** The states that every answer can be in; the children are shown as soon as there are data, even old ones. */
export function Answered<T>({ of, children, empty }: { of: Answer<T>; children: (data: T) => ComponentChildren; empty?: ComponentChildren }) {
  const { data, problem, loading, again } = of;
  if (data !== undefined) {
    const items = (data as { items?: unknown[] }).items;
    return <>{empty && items?.length === 0 ? empty : children(data)}</>;
  }
  if (loading) return <Skeleton label={t().loading} />;
  if (!problem) return null;
  if (problem.status === 0) {
    return <State kind="offline" title={t().noLine} action={<Button onClick={again}>{t().tryAgain}</Button>}>{t().noLineHelp}</State>;
  }
  if (problem.status === 403) {
    return <State kind="forbidden" title={problem.title} action={<Button onClick={() => go('/more')}>{t().switchRole}</Button>}>{problem.detail}</State>;
  }
  return (
    <State kind={problem.status === 404 ? 'empty' : 'error'} title={problem.title} action={<Button onClick={again}>{t().tryAgain}</Button>} code={problem.reference && t().quote(problem.reference)}>
      {problem.detail}
    </State>
  );
}
