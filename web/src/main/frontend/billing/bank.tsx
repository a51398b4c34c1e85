import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { day, money } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import '../shell/desk/below.css';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Button, Dialog, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Search } from '../establishments/search.tsx';
import { InvoiceRow } from './invoice-row.tsx';
import { Statement, Vouchers } from './papers.tsx';
import { t as b } from './banking/texts.ts';
import { t } from './texts.ts';

type Line = Schemas['BankLineView'];

/** The bank account: whose each line is, and what two people decide. */
export default function Bank() {
  const lines = usePages((cursor) => api.GET('/api/v1/finance/bank/lines', { params: { query: { state: 'open', cursor } } }), []);
  const [chosen, setChosen] = useState<Line>();
  const { busy, problem, run } = useCall();
  const ignore = (line: Line) => run(async () => {
    await answer(api.PUT('/api/v1/finance/bank/lines/{line}/ignored', { params: { path: { line: line.id } } }));
    tell(b().ignored);
    lines.again();
  });
  return (
    <Page title={b().bank} two>
      <div class="stack">
        <Refusal of={problem} offline={t().noLine} />
        <Listed of={lines} empty={<State kind="empty" title={b().noOpenLines}>{b().noOpenLinesHelp}</State>}>
          {(pages) => (
            <Sheet title={b().openLines}>
              <ul class="rows">
                {pages.flat().map((each) => (
                  <li key={each.id}>
                    <Row class="below" margin={day(each.on, 'margin')} under={each.message} end={may('finance.manage') && <><Button onClick={() => setChosen(each)}>{t().match}</Button> <Button kind="quiet" busy={busy && t().saving} onClick={() => ignore(each)}>{b().ignore}</Button></>}>
                      <b>{money(each.amount, each.currency)}</b> {each.payer}
                    </Row>
                  </li>
                ))}
              </ul>
            </Sheet>
          )}
        </Listed>
        {!lines.blank && <Approvals />}
      </div>
      {may('finance.manage') && <div class="stack"><Statement onDone={lines.again} /><Vouchers /></div>}
      <Dialog title={chosen ? b().whichInvoice(chosen.payer, money(chosen.amount, chosen.currency)) : ''} open={chosen !== undefined} onClose={() => setChosen(undefined)}>
        {chosen && <Match of={chosen} onClose={() => setChosen(undefined)} onDone={lines.again} />}
      </Dialog>
    </Page>
  );
}

function Match({ of, onClose, onDone }: { of: Line; onClose: () => void; onDone: () => void }) {
  const [search, setSearch] = useState('');
  const { problem, run } = useCall();
  const invoices = usePages((cursor) => api.GET('/api/v1/finance/invoices', { params: { query: { figure: 'due', currency: of.currency, q: search || undefined, limit: 10, cursor } } }), [search]);
  const match = (invoice: string) => run(async () => {
    await answer(api.PUT('/api/v1/finance/bank/lines/{line}/invoice', { params: { path: { line: of.id } }, body: { invoice } }));
    tell(b().matched);
    onClose();
    onDone();
  });
  return (
    <div class="form">
      <Refusal of={problem} offline={t().noLine} />
      <p>{of.message}</p>
      <Search label={t().searchInvoice} onSearch={setSearch} />
      <ul class="rows">
        {invoices.pages.flat().map((each) => <li key={each.id}><InvoiceRow of={each} name end={<Button onClick={() => match(each.id)}>{t().match}</Button>} /></li>)}
      </ul>
      <div class="actions"><Button kind="quiet" onClick={onClose}>{t().cancel}</Button></div>
    </div>
  );
}

function Approvals() {
  const approvals = useAnswer(() => api.GET('/api/v1/finance/bank/approvals', { params: { query: { open: true } } }), []);
  const { busy, problem, run } = useCall();
  const decide = (approval: string, approved: boolean) => run(async () => {
    await answer(api.PUT('/api/v1/finance/bank/approvals/{approval}/decision', { params: { path: { approval } }, body: { approved } }));
    tell(b().decided);
    approvals.again();
  });
  return (
    <Answered of={approvals}>
      {(data) => (
        <Sheet title={b().approvals}>
          <Refusal of={problem} offline={t().noLine} />
          {data.length === 0 ? <p class="body">{b().noApprovals}</p> : (
            <ul class="rows">
              {data.map((each) => (
                <li key={each.id}>
                  <Row class="below" under={each.reason} end={may('finance.approve') && <><Button busy={busy && t().saving} onClick={() => decide(each.id, true)}>{b().approve}</Button> <Button kind="quiet" onClick={() => decide(each.id, false)}>{b().refuse}</Button></>}>
                    {b().approvalKinds[each.kind]} <b>{money(each.amount, each.currency)}</b> {each.name}
                  </Row>
                </li>
              ))}
            </ul>
          )}
        </Sheet>
      )}
    </Answered>
  );
}
