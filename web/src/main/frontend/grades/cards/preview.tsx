import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api, isProblem, type Problem } from '../../shell/api.ts';
import { Banner, Select, Sheet, Skeleton } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import type { Options } from './options.ts';
import { t } from './texts.ts';

const SETTLED = 500;

/** The first card of a class as it would be printed with the options of now. */
export function Preview({ options, year, level, period }: { options: Options; year: string; level?: string; period?: string }) {
  const books = useAnswer(() => api.GET('/api/v1/gradebooks', { params: { query: { period } } }), [period], `card-classes ${period ?? ''}`);
  const classes = useAnswer(() => api.GET('/api/v1/classes', { params: { query: { year, limit: 200 } } }), [year], `card-preview ${year}`);
  const levelled = (classes.data?.items ?? []).filter((each) => each.kind === 'class' && (!level || each.levels?.includes(level)));
  const [chosen, setChosen] = useState<string>();
  const schoolClass = levelled.find(({ id }) => id === chosen) ?? levelled[0];
  const during = period ?? books.data?.period;
  return (
    <Sheet title={t().preview}>
      <div class="body card-preview">
        {classes.data && levelled.length === 0 ? <State kind="empty" title={t().noClass}>{t().noClassHelp}</State> : (
          <>
            <Select label={t().previewClass} name="preview-class" value={schoolClass?.id} onChange={(event) => setChosen(event.currentTarget.value)}>{levelled.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select>
            {schoolClass && during && <Picture options={options} schoolClass={schoolClass.id!} period={during} />}
          </>
        )}
      </div>
    </Sheet>
  );
}

function Picture({ options, schoolClass, period }: { options: Options; schoolClass: string; period: string }) {
  const [picture, setPicture] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const wanted = JSON.stringify({ schoolClass, period, options });
  useEffect(() => {
    let last = true;
    const timer = setTimeout(() => {
      answer(api.PUT('/api/v1/card-templates/preview/picture', { body: JSON.parse(wanted) as never, parseAs: 'blob' })).then((content) => {
        if (!last) return;
        setProblem(undefined);
        setPicture(URL.createObjectURL(content as unknown as Blob));
      }, (thrown: unknown) => {
        if (!isProblem(thrown)) throw thrown;
        if (last) setProblem(thrown);
      });
    }, SETTLED);
    return () => {
      last = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  useEffect(() => () => (picture ? URL.revokeObjectURL(picture) : undefined), [picture]);
  if (problem) return <Banner kind="bad">{problem.status === 0 ? t().previewOffline : (problem.detail ?? problem.title)}</Banner>;
  return picture ? <img src={picture} alt={t().previewOf} /> : <Skeleton label={t().previewing} />;
}
