import { useState } from 'preact/hooks';
import { api, type Schemas } from '../../shell/api.ts';
import { useAnswer } from '../../shell/answers.ts';
import { Answered } from '../../shell/ui/page.tsx';
import { Chip, Row, Sheet } from '../../shell/ui/parts.tsx';
import { DeskForm } from './desk-form.tsx';
import { t } from './texts.ts';

type Seller = Schemas['SellerView'];

/** Each seller, and by which State's system it invoices. */
export function Desks() {
  const sellers = useAnswer(() => api.GET('/api/v1/finance/sellers'), []);
  const [chosen, setChosen] = useState<string>();
  return (
    <div class="stack">
      <Answered of={sellers}>
        {(data) => (
          <>
            <Sheet title={t().sellers}>
              {data.length === 0 ? <p class="body">{t().noSellers}</p> : (
                <ul class="rows">{data.map((each) => <li key={each.id}><SellerRow of={each} chosen={each.id === chosen} onChoose={() => setChosen(each.id)} /></li>)}</ul>
              )}
            </Sheet>
            {data.filter(({ id }) => id === chosen).map((each) => <Desk key={each.id} of={each} onDone={() => { setChosen(undefined); sellers.again(); }} />)}
          </>
        )}
      </Answered>
    </div>
  );
}

function SellerRow({ of, chosen, onChoose }: { of: Seller; chosen: boolean; onChoose: () => void }) {
  return <Row class={chosen ? 'chosen' : undefined} margin={of.country} onClick={onChoose} end={of.clearance ? <Chip kind="good" icon="check">{t().systems[of.clearance]}</Chip> : <span class="quiet-text">{t().noSystem}</span>}><b>{of.name}</b></Row>;
}

/** A seller whose desk is not known yet has an empty form. */
function Desk({ of, onDone }: { of: Seller; onDone: () => void }) {
  const desk = useAnswer(() => api.GET('/api/v1/finance/sellers/{seller}/tax-desk', { params: { path: { seller: of.id } } }), [of.id]);
  if (desk.problem?.status === 404) return <DeskForm of={of} onDone={onDone} />;
  return <Answered of={desk}>{(data) => <DeskForm of={of} desk={data} onDone={onDone} />}</Answered>;
}
