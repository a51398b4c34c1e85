// Beside every file of the built client, what is sent in its place: .br and .gz, where they are smaller.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { OUT } from './out.ts';

const COMPRESSIBLE = /\.(html|js|css|svg|json|webmanifest|txt)$/;

for (const file of readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((each) => COMPRESSIBLE.test(each))) {
  const plain = readFileSync(`${OUT}/${file}`);
  const packed = {
    br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
    gz: gzipSync(plain, { level: 9 }),
  };
  for (const [ending, bytes] of Object.entries(packed)) if (bytes.length < plain.length) writeFileSync(`${OUT}/${file}.${ending}`, bytes);
}
