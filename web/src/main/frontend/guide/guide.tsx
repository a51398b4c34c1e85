import type { Params } from '../shell/router.ts';
import { is, may } from '../shell/session.ts';
import { Page } from '../shell/ui/page.tsx';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { t, type Chapter, type Role } from './texts.ts';

/** How to do what one has to do here, for the caller's own role first. */
export default function Guide({ params }: { params: Params }) {
  const role = (params.role as Role | undefined) ?? own();
  return (
    <Page title={t().title} context={t().roles[role]} up={params.role ? '/guide' : undefined}>
      <p class="lead">{t().lead}</p>
      {[...(t().chapters[role] ?? []), ...t().common].map((chapter) => (
        <Steps key={chapter.title} of={chapter} />
      ))}
      <nav class="tabs" aria-label={t().title}>
        {(Object.keys(t().roles) as Role[]).map((each) => (
          <a key={each} href={`/guide/${each}`} aria-current={each === role ? 'page' : undefined}>{t().roles[each]}</a>
        ))}
      </nav>
    </Page>
  );
}

function Steps({ of: { title, steps } }: { of: Chapter }) {
  return (
    <Sheet title={title}>
      <ol class="rows">
        {steps.map((step, i) => (
          <li key={step}>
            <Row margin={i + 1}>{step}</Row>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function own(): Role {
  if (may('establishments.manage', 'establishments.read')) return 'operator';
  if (may('districts.read')) return 'district';
  if (may('people.manage')) return 'office';
  if (may('rolls.save')) return 'teacher';
  return is('pupil') ? 'pupil' : 'guardian';
}
