import { useAnswer } from '../../shell/answers.ts';
import { api, type Problem, type Schemas } from '../../shell/api.ts';
import { day, money } from '../../shell/format.ts';
import type { Params } from '../../shell/router.ts';
import { Banner, Button } from '../../shell/ui/basics.tsx';
import { Gate } from '../../shell/ui/gate.tsx';
import { Pay, type Till } from '../pay.tsx';
import { t } from './texts.ts';

type Invoice = Schemas['OpenInvoice'];

const tillOf = (link: string): Till => ({
  ways: () => api.GET('/api/v1/invoice-links/{link}/payment-ways', { params: { path: { link } } }),
  ask: (payment, { open: amount }, by) => api.PUT('/api/v1/invoice-links/{link}/payments/{payment}', { params: { path: { link, payment } }, body: { amount, ...by } }),
  see: (payment) => api.GET('/api/v1/invoice-links/{link}/payments/{payment}', { params: { path: { link, payment } } }),
});

/** An invoice by the link of its letters: for whoever holds it, without a login. */
export default function Linked({ params: { link = '' } }: { params: Params }) {
  const asked = useAnswer(() => api.GET('/api/v1/invoice-links/{link}', { params: { path: { link } } }), [link]);
  return (
    <Gate title={t().title} pitch={t().pitch}>
      {asked.data ? <Owed of={asked.data} link={link} again={asked.again} /> : asked.problem ? <Unread problem={asked.problem} again={asked.again} /> : <p role="status">{t().looking}</p>}
    </Gate>
  );
}

function Unread({ problem, again }: { problem: Problem; again: () => void }) {
  if (problem.status === 404) return <Banner kind="bad">{t().unknown}</Banner>;
  return <Banner kind="bad">{problem.status === 0 ? t().offline : (problem.detail ?? problem.title)} <Button kind="quiet" onClick={again}>{t().again}</Button></Banner>;
}

function Owed({ of, link, again }: { of: Invoice; link: string; again: () => void }) {
  const { number, buyer, dueOn, open, currency, bank } = of;
  return (
    <>
      <dl class="facts">
        <div><dt>{t().number}</dt><dd><b>{number}</b></dd></div>
        <div><dt>{t().buyer}</dt><dd><b>{buyer}</b></dd></div>
        <div><dt>{t().dueOn}</dt><dd><b>{day(dueOn, 'full')}</b></dd></div>
        {open > 0 && <div><dt>{t().open}</dt><dd><b>{money(open, currency)}</b></dd></div>}
      </dl>
      {open > 0 ? <Pay at={tillOf(link)} dues={[{ id: number, label: number, open, currency }]} onPaid={again} /> : <Banner kind="good" icon="check">{t().paid} <a href="/login">{t().toLogin}</a></Banner>}
      {open > 0 && bank && <><h2>{t().transfer}</h2><p>{t().transferTo(bank, number)}</p></>}
    </>
  );
}
