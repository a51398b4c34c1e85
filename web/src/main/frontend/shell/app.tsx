import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { domains, ends, entries, ready, registered, type Route } from './domain.ts';
import { enter } from './enter.ts';
import { shown, type Texts } from './locale.ts';
import { newer, update } from './release.ts';
import { go, match, place, type Params } from './router.ts';
import { ended, may, owner, session } from './session.ts';
import { t } from './texts/index.ts';
import { Banner, Button, Skeleton } from './ui/basics.tsx';

interface Opened {
  path: string;
  Screen: ComponentType<{ params: Params }>;
  params: Params;
}

/** Opens the screen of the address, after its code and its texts were loaded. */
export function App() {
  const path = place.value;
  const [opened, setOpened] = useState<Opened>();
  const found = find(path);
  const login = !session.value || !owner.value;
  const closed = found && !found.route.open && login;
  const start = path.split('?')[0] === '/';
  const unsure = !registered.value && !(start && login) && (start || !found);

  useEffect(() => {
    if (unsure) void enter();
    else if (closed || (start && login)) go(session.value ? '/choice' : `/login${start ? '' : `?to=${encodeURIComponent(path)}`}`, true);
    else if (start) void ready().then(() => place.peek() === path && go(entries()[0]?.path ?? '/more', true));
  }, [path, closed, login, unsure]);

  useEffect(() => {
    if (!found || closed) return;
    let wanted = true;
    void Promise.all([found.route.screen(), found.load()]).then(([{ default: Screen }]) => {
      if (!wanted) return;
      shown.value = allowed(found.route) ? (found.route.texts ?? found.texts) : undefined;
      setOpened({ path, Screen, params: found.params });
    });
    return () => {
      wanted = false;
    };
  }, [path, closed]);

  return (
    <Guard path={path}>
      <Notices />
      <Shown path={path} found={found} opened={opened} start={start || unsure || Boolean(closed)} />
    </Guard>
  );
}

function Shown({ path, found, opened, start }: { path: string; found?: Found; opened?: Opened; start: boolean }) {
  if (start) return null;
  if (!found) return <End of="Missing" />;
  if (!allowed(found.route)) return <End of="Forbidden" />;
  if (!opened) return <Waiting />;
  // Until the next screen is there, the one before it stays.
  return <opened.Screen key={opened.path.split('?')[0]} params={opened.path === path ? found.params : opened.params} />;
}

const allowed = ({ permission, also }: Route) => !permission || may(...permission) || Boolean(also?.());

type Found = { route: Route; params: Params; texts?: Texts<unknown>; load: () => Promise<unknown> };

function find(path: string): Found | undefined {
  for (const domain of domains) {
    for (const route of domain.routes) {
      const params = match(route.path, path);
      if (params) return { route, params, texts: domain.texts, load: () => domain.texts?.load() ?? Promise.resolve() };
    }
  }
  return undefined;
}

function Notices() {
  return (
    <>
      {ended.value && session.value && (
        <Banner icon="key">
          {t().sessionEnded} <a href={`/login?to=${encodeURIComponent(place.value)}`}>{t().logInAgain}</a>
        </Banner>
      )}
      {newer.value && (
        <Banner kind="good" icon="sync">
          {t().newRelease} <Button kind="quiet" onClick={update}>{t().update}</Button>
        </Banner>
      )}
    </>
  );
}

/** Before the login there is nothing to wait for but this very file. */
const Waiting = () => (registered.value ? <Skeleton label={t().loading} /> : null);

/** Where there is no screen to show. */
function End({ of }: { of: keyof Awaited<ReturnType<typeof ends>> }) {
  const [all, setAll] = useState<Awaited<ReturnType<typeof ends>>>();
  useEffect(() => {
    shown.value = undefined;
    void enter().then(() => ends()).then(setAll);
  }, []);
  const Shown = all?.[of];
  return Shown ? <Shown /> : <Waiting />;
}

/** A screen that breaks takes nothing with it, and the next one is tried. */
class Guard extends Component<{ path: string; children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  override componentDidUpdate({ path }: { path: string }) {
    if (path !== this.props.path && this.state.broken) this.setState({ broken: false });
  }

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return <>{this.props.children}</>;
    return <End of="Crashed" />;
  }
}
