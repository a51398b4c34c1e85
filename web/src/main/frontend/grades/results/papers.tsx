import { apiAt } from '../../children/own-children.ts';
import { useAnswer } from '../../shell/answers.ts';
import { answer } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { day, today } from '../../shell/format.ts';
import { Answered } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Row, Sheet } from '../../shell/ui/parts.tsx';
import { save } from '../cards/save.ts';
import { t } from './texts.ts';

interface Of {
  place: string;
  pupil: string;
}

/** What the school has issued for a pupil, to open on a phone: report cards, then certificates, of which most have none. */
export function Papers(of: Of) {
  return (
    <>
      <Cards {...of} />
      <Certificates {...of} />
    </>
  );
}

function Cards({ place, pupil }: Of) {
  const asked = useAnswer(() => apiAt(place).GET('/api/v1/own-children/{pupil}/report-cards', { params: { path: { pupil } } }), [place, pupil], `own-cards ${pupil}`);
  const none = <p class="body quiet-text">{t().papers.none}</p>;
  const load = (card: string) => answer(apiAt(place).GET('/api/v1/own-children/{pupil}/report-cards/{card}/paper', { params: { path: { pupil, card } }, parseAs: 'blob' }));
  return (
    <Sheet title={t().papers.cards}>
      <Answered of={asked} empty={none}>
        {(cards) => cards.length === 0 ? none : (
          <ul class="rows">{cards.map((card) => <li key={card.id}><Paper name={card.periodName} under={card.className} issuedAt={card.issuedAt} file={t().papers.file(t().papers.card, card.periodName)} load={() => load(card.id)} /></li>)}</ul>
        )}
      </Answered>
    </Sheet>
  );
}

function Certificates({ place, pupil }: Of) {
  const { data } = useAnswer(() => apiAt(place).GET('/api/v1/own-children/{pupil}/certificates', { params: { path: { pupil } } }), [place, pupil], `own-certificates ${pupil}`);
  if (!data?.length) return null;
  const load = (certificate: string) => answer(apiAt(place).GET('/api/v1/own-children/{pupil}/certificates/{certificate}/paper', { params: { path: { pupil, certificate } }, parseAs: 'blob' }));
  const { certificates, kinds, numbered, file } = t().papers;
  return (
    <Sheet title={certificates}>
      <ul class="rows">{data.map(({ id, kind, number, yearName, issuedAt }) => <li key={id}><Paper name={kinds[kind]!} under={numbered(number, yearName)} issuedAt={issuedAt} file={file(kinds[kind]!, String(number))} load={() => load(id)} /></li>)}</ul>
    </Sheet>
  );
}

function Paper({ name, under, issuedAt, file, load }: { name: string; under: string; issuedAt: string; file: string; load: () => Promise<unknown> }) {
  const { busy, problem, run } = useCall();
  const open = () => run(async () => save((await load()) as Blob, file));
  return (
    <>
      <Row margin={<Icon name="shield" />} under={`${under} · ${t().papers.issuedOn(day(today(new Date(issuedAt)), 'full'))}`} end={<Button busy={busy && t().papers.opening} aria-label={`${t().papers.open}: ${name}`} onClick={() => void open()}>{t().papers.open}</Button>}><b>{name}</b></Row>
      {problem && <Banner kind="bad">{problem.status === 0 ? t().papers.offline : (problem.detail ?? problem.title)}</Banner>}
    </>
  );
}
