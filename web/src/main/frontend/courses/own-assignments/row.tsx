import { waiting } from '../../shell/outbox.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Chip, Row } from '../../shell/ui/parts.tsx';
import { exact } from '../assignments/said.ts';
import type { OwnLine } from '../assignments/types.ts';
import { t } from './texts.ts';
import { when } from '../../shell/format.ts';

const isKept = ({ id }: OwnLine) => waiting.value.some(({ key }) => key === id);
/** Whether something is still to be handed in. */
export const isOpen = (line: OwnLine) => !line.handedInAt && !line.released && Date.parse(line.acceptedUntil ?? line.dueAt) > Date.now() && !isKept(line);

export function WorkRow({ of: line, href }: { of: OwnLine; href: string }) {
  return (
    <Row href={href} margin={<Icon name="pencil" />} end={<Said of={line} />} under={<>{line.subjectName} · {t().due(when(line.dueAt))}</>} class={isKept(line) ? 'pencil' : undefined}>
      <b>{line.title}</b>
    </Row>
  );
}

function Said({ of: line }: { of: OwnLine }) {
  if (line.released && line.score !== undefined) return <b>{exact(line.score)} <span class="small quiet-text">{t().outOf(exact(line.maximum))}</span></b>;
  if (line.released) return <span class="small">{line.state ? t().states[line.state] : t().givenBack}</span>;
  if (isKept(line)) return <Chip kind="pencil" icon="pencil">{t().kept}</Chip>;
  if (line.handedInAt) return <Chip kind="good" icon="ticks">{t().handedIn}</Chip>;
  if (isOpen(line)) return Date.parse(line.dueAt) < Date.now() ? <Chip kind="late" icon="clock">{t().late}</Chip> : <Icon name="next" />;
  return line.online ? <Chip kind="bad">{t().missing}</Chip> : null;
}
