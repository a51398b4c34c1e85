import { useState } from 'preact/hooks';
import { entries } from '../shell/domain.ts';
import { LOCALES, locale, say, speak, spoken } from '../shell/locale.ts';
import { membership, session } from '../shell/session.ts';
import { theme } from '../shell/theme.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Page } from '../shell/ui/page.tsx';
import { Choices, Row, Sheet } from '../shell/ui/parts.tsx';
import { Leaving, logOut, unsent } from './leaving.tsx';
import { t } from './texts.ts';

export default function More() {
  const [leaving, setLeaving] = useState(false);
  const here = membership.value;
  return (
    <Page title={t().more} context={session.value?.identity?.name}>
      <Sheet title={here?.school?.name ?? here?.district?.name ?? t().operator}>
        <ul class="rows">
          {entries().slice(4).map(({ path, icon, label }) => (
            <li key={path}>
              <Row href={path} margin={<Icon name={icon} />}><span lang={spoken(label)}>{say(label)}</span></Row>
            </li>
          ))}
          {(session.value?.memberships?.length ?? 0) > 1 && (
            <li>
              <Row href="/choice" margin={<Icon name="school" />}>{t().switch}</Row>
            </li>
          )}
          <li>
            <Row href="/password?to=/more" margin={<Icon name="key" />}>{t().changePassword}</Row>
          </li>
          <li>
            <Row onClick={() => (unsent() > 0 ? setLeaving(true) : void logOut())} margin={<Icon name="door" />}>{t().logOut}</Row>
          </li>
        </ul>
      </Sheet>
      <Sheet title={t().language}>
        <Choices legend="" name="locale" value={locale.value} options={Object.entries(LOCALES) as never} onChange={(code) => void speak(code)} />
      </Sheet>
      <Sheet title={t().theme}>
        <Choices legend="" name="theme" value={theme.value} options={Object.entries(t().themes) as never} onChange={(next) => (theme.value = next)} />
      </Sheet>
      <Leaving open={leaving} onClose={() => setLeaving(false)} />
    </Page>
  );
}
