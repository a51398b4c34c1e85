import { api, type Schemas } from '../shell/api.ts';
import { Page } from '../shell/ui/page.tsx';
import { useLevels, useRooms, useStreams, type Level } from './known.ts';
import { SmallList } from './small-list.tsx';
import { t } from './texts.ts';

const AT = { conflict: 'code' } as const;
const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));

/** Levels, streams and rooms. */
export default function Lists() {
  const levels = useLevels();
  const streams = useStreams();
  const rooms = useRooms();
  return (
    <Page title={t().lists} up="/structure" two>
      <SmallList<Level>
        title={t().levels}
        of={levels}
        add={t().addLevel}
        empty={t().noLevels}
        name={(level) => level.name!}
        row={(level) => ({ margin: level.code, title: <b>{level.name}</b>, under: [level.stage, t().rollUnits[level.rollUnit as 'lesson']].filter(Boolean).join(' · ') })}
        fields={() => [
          { name: 'name', label: t().name, required: true, hint: t().levelHint },
          { name: 'code', label: t().code, required: true },
          { name: 'stage', label: t().stage, hint: t().stageHint },
          { name: 'position', label: t().position, hint: t().positionHint, type: 'number' },
          { name: 'rollUnit', label: t().rollUnit, options: [['lesson', t().rollUnits.lesson], ['half_day', t().rollUnits.half_day]] },
        ]}
        start={(level) => ({ name: text(level?.name), code: text(level?.code), stage: text(level?.stage), position: text(level?.position ?? levels.data?.items.length), rollUnit: level?.rollUnit ?? 'lesson' })}
        save={(id, { name, code, stage, position, rollUnit }, version) => api.PUT('/api/v1/levels/{level}', { params: { path: { level: id } }, body: { version, name: text(name), code: text(code) || text(name), stage: text(stage) || undefined, position: Number(position), rollUnit: text(rollUnit) } })}
        remove={(id) => api.DELETE('/api/v1/levels/{level}', { params: { path: { level: id } } })}
        at={AT}
      />
      <div class="stack">
        <SmallList<Schemas['StreamView']>
          title={t().streams}
          of={streams}
          add={t().addStream}
          empty={t().noStreams}
          name={(stream) => stream.name!}
          row={(stream) => ({ margin: stream.code, title: <b>{stream.name}</b> })}
          fields={() => [{ name: 'name', label: t().name, required: true, hint: t().streamHint }, { name: 'code', label: t().code, required: true }]}
          start={(stream) => ({ name: text(stream?.name), code: text(stream?.code) })}
          save={(id, { name, code }, version) => api.PUT('/api/v1/streams/{stream}', { params: { path: { stream: id } }, body: { version, name: text(name), code: text(code) || text(name) } })}
          remove={(id) => api.DELETE('/api/v1/streams/{stream}', { params: { path: { stream: id } } })}
          at={AT}
        />
        <SmallList<Schemas['RoomView']>
          title={t().rooms}
          of={rooms}
          add={t().addRoom}
          empty={t().noRooms}
          name={(room) => room.name ?? room.code!}
          row={(room) => ({ margin: room.code, title: <b>{room.name ?? room.code}</b>, under: room.capacity ? t().seats(room.capacity) : undefined })}
          fields={() => [
            { name: 'code', label: t().code, required: true, hint: t().roomHint },
            { name: 'name', label: t().name },
            { name: 'capacity', label: t().capacity, type: 'number' },
          ]}
          start={(room) => ({ code: text(room?.code), name: text(room?.name), capacity: text(room?.capacity) })}
          save={(id, { code, name, capacity }, version) => api.PUT('/api/v1/rooms/{room}', { params: { path: { room: id } }, body: { version, code: text(code), name: text(name) || undefined, capacity: capacity ? Number(capacity) : undefined } })}
          remove={(id) => api.DELETE('/api/v1/rooms/{room}', { params: { path: { room: id } } })}
          at={AT}
        />
      </div>
    </Page>
  );
}
