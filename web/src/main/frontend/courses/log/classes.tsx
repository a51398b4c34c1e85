import { useEffect } from 'preact/hooks';
import { w } from '../../shell/desk/words.ts';
import { today } from '../../shell/format.ts';
import { go } from '../../shell/router.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Banner, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { useClasses, useYears } from '../../structure/known.ts';
import { yearOfNow } from '../../structure/year-of-now.ts';
import { t } from './texts.ts';

/** The logs of this year that one may open; who teaches one class sees its log at once. */
export default function ClassesScreen() {
  const classes = useClasses();
  const years = useYears();
  const year = yearOfNow(years.data?.items ?? [], today());
  const mine = years.data && classes.data?.items.filter((each) => each.schoolYear === year?.id);
  const only = mine?.length === 1 ? mine[0]!.id : undefined;
  useEffect(() => {
    if (only) go(`/class-log/${only}`, true);
  }, [only]);
  return (
    <Page title={t().title} context={year?.name}>
      <Answered of={{ ...classes, data: mine, fresh: undefined }}>
        {(items) => (
          <>
            {classes.problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
            {items.length === 0 ? <State kind="empty" title={t().none}>{t().noneHelp}</State> : <p class="lead">{t().choose}</p>}
            {items.length > 0 && <Sheet><ul class="rows">{items.map(({ id, name }) => <li key={id}><Row href={`/class-log/${id}`} margin={<Icon name="list" />} end={<Icon name="next" />}><b>{name}</b></Row></li>)}</ul></Sheet>}
          </>
        )}
      </Answered>
    </Page>
  );
}
