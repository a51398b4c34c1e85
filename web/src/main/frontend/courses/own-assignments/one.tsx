import { apiAt, fetchAt } from '../../children/own-children.ts';
import { FileLink } from '../../files/file-link.tsx';
import { useAnswer } from '../../shell/answers.ts';
import { when } from '../../shell/format.ts';
import { membership, session } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Banner, Sheet } from '../../shell/ui/parts.tsx';
import '../assignments/marking.css';
import { bytes, exact } from '../assignments/said.ts';
import type { Own } from '../assignments/types.ts';
import { HandIn, Sent } from './hand-in.tsx';
import { Result } from './result.tsx';
import { t } from './texts.ts';

type Params = { membership?: string; pupil?: string; assignment?: string };

/** One assignment: what is asked, what was handed in, and what came back. */
export default function One({ params: { membership: place = '', pupil = '', assignment = '' } }: { params: Params }) {
  const asked = useAnswer(() => apiAt(place).GET('/api/v1/own-children/{pupil}/assignments/{task}', { params: { path: { pupil, task: assignment } } }), [place, pupil, assignment], `homework ${pupil} ${assignment}`);
  const { data, problem, at } = asked;
  const mine = place === membership.value?.id && pupil === session.value?.person;
  return (
    <Page title={data?.title ?? t().title} context={data && `${data.subjectName} · ${t().due(when(data.dueAt))}`} up={mine ? '/homework' : `/homework/${place}/${pupil}`}>
      <Answered of={asked}>
        {(own) => (
          <div class="stack own-work">
            {problem && <Banner icon="cut">{t().stale(when(at!))}</Banner>}
            {own.mark && <Result own={own} place={place} />}
            <Sheet title={t().asked}>
              <div class="body">
                {own.instructions && <p class="handed">{own.instructions}</p>}
                {own.lesson && <p><a href={`/lessons/${place}/${pupil}/${own.lesson.id}`}>{t().lesson(own.lesson.title)}</a></p>}
                <Rules of={own} />
              </div>
            </Sheet>
            {own.attachments.length > 0 && (
              <Sheet title={t().given}>
                <div class="body">{own.attachments.map((file) => <FileLink key={file.id} fetch={fetchAt(place)} id={file.id} name={file.name} mediaType={file.mediaType} size={bytes(file.bytes)} look={t().open} busy={t().loading} />)}</div>
              </Sheet>
            )}
            {own.rubric.length > 0 && !own.mark && <Rubric of={own} />}
            <Sent own={own} place={place} />
            {mine && <HandIn own={own} place={place} pupil={pupil} again={asked.again} />}
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Rules({ of: { dueAt, acceptedUntil, latePercent, maximum, paper, text, files, resubmissions, group } }: { of: Own }) {
  return (
    <dl class="facts">
      <dt>{t().dueLabel}</dt><dd>{when(dueAt)}</dd>
      {acceptedUntil && <><dt>{t().lateLabel}</dt><dd>{t().lateRule(when(acceptedUntil), exact(latePercent))}</dd></>}
      <dt>{t().maximumLabel}</dt><dd>{exact(maximum)}</dd>
      {paper && <><dt>{t().paperLabel}</dt><dd>{text || files ? t().paperToo : t().paperOnly}</dd></>}
      {resubmissions > 0 && <><dt>{t().againLabel}</dt><dd>{t().again(resubmissions)}</dd></>}
      {group.length > 0 && <><dt>{t().groupLabel}</dt><dd>{group.join(', ')}</dd></>}
    </dl>
  );
}

function Rubric({ of: { rubric } }: { of: Own }) {
  return (
    <Sheet title={t().rubric}>
      <dl class="body facts">
        {rubric.map(({ code, title, levels }) => <><dt key={code}>{title}</dt><dd>{levels.map((level) => `${level.title} (${exact(level.points)})`).join(' · ')}</dd></>)}
      </dl>
    </Sheet>
  );
}
