import { api, type Schemas } from '../shell/api.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { clock } from '../shell/format.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { when } from './progress.tsx';
import { t } from './texts.ts';

type One = Schemas['NextNight'];

const ICONS = { ahead: 'clock', due: 'clock', running: 'clock', stopped: 'warn', done: 'check' } as const;

/** When the nights begin by themselves, zone by zone, and what came of today's. */
export function Next() {
  const zones = usePages((cursor) => api.GET('/api/v1/nights/next', { params: { query: { cursor } } }), [], '/nights/next');
  return (
    <Sheet title={t().next}>
      <Listed of={zones} empty={<State kind="empty" title={t().noZones}>{t().noZonesHelp}</State>}>
        {(pages) => <ul class="rows">{pages.flat().map((each) => <li key={each.zone}><Zone of={each} /></li>)}</ul>}
      </Listed>
    </Sheet>
  );
}

function Zone({ of }: { of: One }) {
  const tonight = of.tonight as keyof typeof ICONS;
  const told = [t().timeThere(clock(of.localTime)), t().schools(of.schools), tonight !== 'due' && t().begins(when(of.beginsAt)), of.failed > 0 && t().failed(of.failed)];
  return (
    <Row margin={<Icon name={of.failed > 0 ? 'warn' : ICONS[tonight]} />} under={told.filter(Boolean).join(' · ')} end={<Chip kind={of.failed > 0 ? 'bad' : tonight === 'stopped' ? 'late' : undefined}>{t().tonight[tonight]}</Chip>}>
      <b>{of.zone.split('/').flatMap((part, i) => (i === 0 ? [part] : ['/', <wbr key={i} />, part.replaceAll('_', ' ')]))}</b>
    </Row>
  );
}
