import type { Pages } from '../shell/pages.ts';
import { Banner, Button } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

/** The rest of a list. */
export function More({ of: { more, moreBusy, moreProblem } }: { of: Pages<unknown> }) {
  return (
    <>
      {moreProblem && <Banner kind="bad">{moreProblem.status === 0 ? t().noLine : (moreProblem.detail ?? moreProblem.title)}</Banner>}
      {more && <div class="body"><Button busy={moreBusy && t().loading} onClick={more}>{t().showMore}</Button></div>}
    </>
  );
}
