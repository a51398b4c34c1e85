const pairs = (digits: string): string[] => digits.match(/\d\d/g) ?? [];

/** A number with its country, in the groups in which it is read aloud; what is written otherwise stays as it is. */
export function phone(number: string): string {
  const [, country, rest = ''] = /^(\+27|\+2\d\d|\+\d\d)(\d{6,})$/.exec(number) ?? [];
  if (!country) return number;
  const groups = rest.length % 2 === 0 ? pairs(rest) : [rest.slice(0, 2), rest.slice(2, 5), ...pairs(rest.slice(5))];
  return [country, ...groups].join('\u00a0');
}
