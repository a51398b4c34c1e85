import type { ComponentChildren } from 'preact';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { w } from '../shell/desk/words.ts';
import { Button, Refusal, Row } from '../shell/ui/parts.tsx';
import { save } from '../grades/cards/save.ts';
import { t } from './words.ts';

/** What was printed and signed here, and comes out as it was. */
export const PAPERS = ['report_card', 'certificate'];

type Line = Schemas['DocumentLine'];
type Asked = Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** A line that ends with its paper; why it did not come stands under it. */
export function PaperRow({ name, file, under, ask, children }: { name: string; file: string; under?: ComponentChildren; ask: () => Asked; children: ComponentChildren }) {
  const call = useCall();
  const open = () => call.run(async () => save((await answer(ask())) as Blob, t().file(file)));
  return (
    <>
      <Row under={under} end={<Button kind="quiet" icon="download" aria-label={t().open(name)} busy={call.busy && t().opening} onClick={() => void open()} />}>{children}</Row>
      <Refusal of={call.problem} offline={w().notSent} />
    </>
  );
}

export const paperOf = ({ id }: Line) => api.GET('/api/v1/archive/documents/{document}/paper', { params: { path: { document: id } }, parseAs: 'blob' });
