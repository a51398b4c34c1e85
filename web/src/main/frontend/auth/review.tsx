import { handler } from '../shell/domain.ts';
import { moment } from '../shell/format.ts';
import { reviews, settle, waiting } from '../shell/outbox.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Page } from '../shell/ui/page.tsx';
import { Button, Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { t } from './texts.ts';

/** What has not arrived, and what came back to be looked at. */
export default function Review() {
  const empty = reviews.value.length === 0 && waiting.value.length === 0;
  return (
    <Page title={t().review}>
      {empty && <State kind="empty" title={t().nothing}>{t().nothingHelp}</State>}
      {reviews.value.map((review) => (
        <Sheet key={review.opId} title={handler(review.op.type)?.describe(review.op)} end={<Chip kind="late">{review.title}</Chip>}>
          <div class="body">
            <p>{review.detail}</p>
            <Button onClick={() => void settle(review.opId)}>{t().seen}</Button>
          </div>
        </Sheet>
      ))}
      {waiting.value.length > 0 && (
        <Sheet title={t().waiting}>
          <ul class="rows">
            {waiting.value.map((op) => (
              <li key={op.opId}>
                <Row class="pencil" margin={<Icon name="pencil" />} under={moment(op.at)}>{handler(op.type)?.describe(op) ?? op.type}</Row>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </Page>
  );
}
