import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { HOME } from './home.ts';

/** A school's own tables, read as their owner: what is really kept, whatever the product says of it. */
export interface Tables {
  sql: Sql;
  /** The school's schema, for `sql(schema)`. */
  schema: string;
}

/** The tables of the school with this code, for as long as somebody looks. */
export async function tablesOf<T>(code: string, look: (tables: Tables) => Promise<T>): Promise<T> {
  const sql = postgres(setting('platform.url').replace('jdbc:', ''), { user: setting('platform.user'), password: setting('platform.password'), max: 1, onnotice: () => undefined });
  try {
    const [school] = await sql`SELECT tenant FROM platform.establishment WHERE code = ${code}`;
    if (!school) throw new Error(`no school has the code ${code}`);
    return await look({ sql, schema: school.tenant });
  } finally {
    await sql.end();
  }
}

function setting(name: string): string {
  const line = readFileSync(join(HOME, 'educonnect.properties'), 'latin1').split('\n').find((each) => each.startsWith(`${name}=`));
  if (!line) throw new Error(`no ${name} in ${HOME}`);
  return line.slice(name.length + 1).trim().replaceAll(/\\(.)/g, '$1');
}
