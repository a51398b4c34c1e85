interface Lasting {
  startsOn?: string;
  endsOn?: string;
  state?: string;
}

/**
 * The year that people mean today: the one that is running; in the holidays the open one nearest to now; else the one
 * that is being prepared.
 */
export function yearOfNow<Y extends Lasting>(years: Y[], today: string): Y | undefined {
  const open = years.filter(({ state }) => state === 'open');
  const running = open.find(({ startsOn, endsOn }) => startsOn! <= today && today <= endsOn!);
  return running ?? nearest(open, today) ?? nearest(years.filter(({ state }) => state === 'draft'), today) ?? nearest(years, today);
}

function nearest<Y extends Lasting>(years: Y[], today: string): Y | undefined {
  const distance = ({ startsOn, endsOn }: Y) => (today < startsOn! ? days(today, startsOn!) : days(endsOn!, today));
  return [...years].sort((one, other) => distance(one) - distance(other))[0];
}

/** How many days lie between two dates. */
export function days(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
