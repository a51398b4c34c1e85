import { useEffect, useState } from 'preact/hooks';
import { rest } from './domain.ts';
import { t } from './texts/index.ts';
import { Page } from './ui/page.tsx';
import { Button, Skeleton } from './ui/basics.tsx';
import { State } from './ui/state.tsx';

/** Until it is known that no office has it either, it may only not be loaded. */
export function Missing() {
  const [looked, setLooked] = useState<'nowhere' | 'unreached'>();
  useEffect(() => void rest().then(() => setLooked('nowhere'), () => setLooked('unreached')), []);
  if (!looked) return <Skeleton label={t().loading} />;
  if (looked === 'unreached') return <Page title={t().noLine} up="/"><State kind="offline" title={t().noLine}>{t().noLineHelp}</State></Page>;
  return (
    <Page title={t().notFound} up="/">
      <State kind="empty" title={t().notFound} action={<a class="button" href="/">{t().toStart}</a>}>{t().notFoundHelp}</State>
    </Page>
  );
}

export function Forbidden() {
  return (
    <Page title={t().forbidden} up="/">
      <State kind="forbidden" title={t().forbidden} action={<a class="button" href="/more">{t().switchRole}</a>}>{t().forbiddenHelp}</State>
    </Page>
  );
}

export function Crashed() {
  return <State kind="error" title={t().crashed} action={<Button onClick={() => location.reload()}>{t().reload}</Button>}>{t().crashedHelp}</State>;
}
