import { exact } from './said.ts';
import type { Criterion, Points } from './types.ts';

/** One level of each criterion; arrows choose, Tab goes to the next criterion. */
export function RubricField({ rubric, points, onChange, disabled }: { rubric: Criterion[]; points: Points[]; onChange?: (points: Points[]) => void; disabled?: boolean }) {
  const given = (code: string) => points.find(({ criterion }) => criterion === code)?.points;
  const choose = (code: string, value: number) => onChange?.([...points.filter(({ criterion }) => criterion !== code), { criterion: code, points: value }]);
  return (
    <div class="rubric">
      {rubric.map(({ code, title, levels }) => (
        <fieldset key={code} class="rubric" disabled={disabled}>
          <legend>{title}</legend>
          <div class="levels">
            {levels.map((level) => (
              <label key={level.points} class="level">
                <input type="radio" name={`criterion ${code}`} checked={given(code) === level.points} onChange={() => choose(code, level.points)} />
                <span>{level.title}</span>
                <small>{exact(level.points)}</small>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
