import type { Params } from '../shell/router.ts';
import { is, may } from '../shell/session.ts';
import { Icon } from '../shell/ui/icon.tsx';
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
      <Sheet title={t().others}>
        <ul class="rows">
          {(Object.keys(t().roles) as Role[]).filter((each) => each !== role).map((each) => (
            <li key={each}>
              <Row href={`/guide/${each}`} margin={<Icon name="book" />} end={<Icon name="next" />}>{t().roles[each]}</Row>
            </li>
          ))}
        </ul>
      </Sheet>
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
  if (may('establishments.manage')) return 'operator';
  if (may('establishments.read')) return 'finance';
  if (may('districts.read')) return 'district';
  if (is('head')) return 'head';
  if (may('people.manage')) return 'office';
  if (may('rolls.save')) return 'teacher';
  return is('pupil') ? 'pupil' : 'guardian';
}
