import { Name, Row } from '../../shell/ui/parts.tsx';
import type { Warning } from '../types.ts';
import { behind, said } from './reasons.ts';
import { t } from './texts.ts';
import './warned.css';

const of100 = (share: number) => Math.round(share * 100);

interface Props {
  warnings: Warning[];
  /** The newest with results, for the marks behind a reason. */
  term?: string;
}

/** Pupils to look after, each with how sure that is, why, and where the rows behind it are. */
export function Warned({ warnings, term }: Props) {
  return (
    <ul class="rows">
      {warnings.map((each) => (
        <li key={each.pupil}>
          <Row href={`/people/pupil/${each.pupil}`} end={<span class="small">{each.className}</span>} under={t().risk(of100(each.risk), of100(each.low), of100(each.high))}>
            <Name family={each.familyName} given={each.givenNames} />
          </Row>
          <ul class="reasons">
            {each.reasons.map((reason) => {
              const href = behind(reason, each, term);
              return <li key={reason.trait}>{href ? <a href={href}>{said(reason)}</a> : said(reason)}</li>;
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
