import { may } from '../../shell/session.ts';
import { t } from './texts.ts';

const TABS = [
  ['/members', 'members.read', 'members'],
  ['/roles', 'members.read', 'rolesTab'],
  ['/audit', 'audit.read', 'audit'],
  ['/settings', 'settings.manage', 'settings'],
] as const;

/** The pages about who may do what here. */
export function AccessTabs({ here }: { here: string }) {
  return (
    <nav class="tabs" aria-label={t().access}>
      {TABS.filter(([, permission]) => may(permission)).map(([path, , label]) => (
        <a key={path} href={path} aria-current={path === here ? 'page' : undefined}>{t()[label]}</a>
      ))}
    </nav>
  );
}
