import { phone } from '../shell/desk/phone.ts';
import type { Schemas } from '../shell/api.ts';
import { t } from './texts.ts';

/** What is known of somebody; what is not is left out. */
export function PersonFacts({ person }: { person: Schemas['PersonView'] }) {
  const facts: [string, string | undefined | null][] = [
    [t().birthPlace, person.birthPlace],
    [t().sex, person.sex && t().sexes[person.sex as 'F']],
    [t().middleName, person.middleName],
    [t().preferredName, person.preferredName],
    [t().nationality, person.nationality],
    [t().address, person.address],
    [t().email, person.email],
  ];
  return (
    <>
      {facts.map(([label, value]) => value && <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
      {[person.phone, person.secondPhone].map((each) => each && <div key={each}><dt>{t().phone}</dt><dd><a href={`tel:${each}`}>{phone(each)}</a></dd></div>)}
    </>
  );
}
