// Writes shell/schema.json and shell/schema.d.ts out of the document that the running product publishes:
//   EDUCONNECT=http://127.0.0.1:8080 npm run api
import { writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const server = process.env.EDUCONNECT ?? 'http://127.0.0.1:8080';
const document = await (await fetch(`${server}/openapi`)).json();
const at = (file: string) => new URL(`../shell/${file}`, import.meta.url);

writeFileSync(at('schema.json'), `${JSON.stringify(document, null, 1)}\n`);
writeFileSync(at('schema.d.ts'), astToString(await openapiTS(document)));
