import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isWorkbook, readXlsx } from './xlsx.ts';
import { isZip, readZip } from './zip.ts';

/** A ZIP of deflated entries, with nothing that reading it here does not need. */
function zip(files: Record<string, string>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(text));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(text.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

const workbook = zip({
  'xl/workbook.xml': '<workbook><sheets><sheet name="Lisez-moi" sheetId="1" r:id="rId1"/><sheet name="6e &amp; 5e" sheetId="2" r:id="rId2"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
  'xl/sharedStrings.xml': '<sst><si><t>Nom</t></si><si><r><t>Date de </t></r><r><t>naissance</t></r></si><si/><si><t>N&apos;DIAYE</t></si></sst>',
  'xl/styles.xml': '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Bonjour</t></is></c></row></sheetData></worksheet>',
  'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4"><v>12</v></c><c r="C4" s="1"><v>41699</v></c></row></sheetData></worksheet>',
});

test('a workbook is told from another archive', () => {
  expect(isZip(workbook)).toBe(true);
  expect(isWorkbook(readZip(workbook)!)).toBe(true);
  expect(isWorkbook(readZip(zip({ 'manifest.csv': 'a' }))!)).toBe(false);
  expect(readZip(workbook.slice(0, 60))).toBeUndefined();
});

test('the chosen sheet is read with its lines, its gaps and its dates', async () => {
  const table = await readXlsx(readZip(workbook)!, '6e & 5e');
  expect(table).toEqual({
    header: ['Nom', '', 'Date de naissance'],
    rows: [{ line: 4, cells: ["N'DIAYE", '12', '2014-03-01'] }],
    editable: false,
    sheets: ['Lisez-moi', '6e & 5e'],
  });
});

test('without a wish it is the first sheet', async () => {
  expect((await readXlsx(readZip(workbook)!))?.header).toEqual(['Bonjour']);
});
