import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { readXliff } from '../../../src/management/translations/xliff/read-xliff.ts';
import { type UnitToWrite, writeXliff } from '../../../src/management/translations/xliff/write-xliff.ts';
import { granted } from '../../support/applicant.ts';

/**
 * The standard's own schema of XLIFF 2.0, which may not be copied here: Debian's `php-symfony-translation` carries it. What is written has to hold to it, and what
 * others write by it is taken.
 */
const schemas = process.env.XLIFF_SCHEMAS ?? '/usr/share/php/Symfony/Component/Translation/Resources/schemas';
const isHere = existsSync(path.join(schemas, 'xliff-core-2.0.xsd'));
if (!isHere)
  console.warn('SKIPPED: XLIFF is not held against the standard’s own schema, because it is not here (apt-get install php-symfony-translation).');
const withSchema = isHere ? test : test.skip;

/** What is wrong with a document by the standard; empty where nothing is. */
async function wrongIn(xml: string): Promise<string[]> {
  const read = (name: string) => readFileSync(path.join(schemas, name), 'utf8');
  const { errors } = await validateXML({
    xml: { fileName: 'sample.xlf', contents: xml },
    // what it refers to lies beside it here
    schema: {
      fileName: 'xliff-core-2.0.xsd',
      contents: read('xliff-core-2.0.xsd').replace(/schemaLocation="[^"]*xml\.xsd"/, 'schemaLocation="xml.xsd"'),
    },
    preload: { fileName: 'xml.xsd', contents: read('xml.xsd') },
  });
  return errors.map(({ message }) => message);
}

const asset = '0f9cba0a-6f3d-4f3c-9d5b-8a1c5a2f4e11';
const aUnit = (some: Partial<UnitToWrite>): UnitToWrite => ({
  ...{ caseId: asset, unit: 'title', name: 'TITLE', source: 'A & <title>', target: null, version: 0, state: 'initial', terms: [] },
  ...some,
});
const terms = [{ source: 'title', target: 'عنوان', not: ['اسم'], note: 'As in the last edition', verdict: null }];
const everything = [
  aUnit({}),
  aUnit({ unit: 'summary', target: 'ملخص', version: 3, state: 'translated', terms }),
  aUnit({ unit: 'body', source: 'One.\n\nTwo.', target: 'واحد.\n\nاثنان.', version: 1, state: 'final' }),
  aUnit({ unit: `alt-${asset}`, source: 'One.\n\nTwo.', target: 'Three.', version: 1, state: 'final' }),
  aUnit({ caseId: '1f9cba0a-6f3d-4f3c-9d5b-8a1c5a2f4e11', unit: `caption-${asset}`, source: ' spaced  text ' }),
];

withSchema('what is written holds to the standard’s own schema, in every state and direction', async () => {
  for (const to of ['ar', 'zh-Hant', 'sr-Latn-RS']) {
    const document = await writeXliff('en', to, everything);
    expect(await wrongIn(document)).toEqual([]);
    expect(granted(await readXliff(document)).units.map(({ unit, source, target }) => [unit, source, target])).toEqual(
      everything.map(({ unit, source, target }) => [unit, source, target]),
    );
  }
  expect(await wrongIn('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f"/></xliff>')).not.toEqual([]);
});

withSchema('what another tool writes by the standard is taken: groups, its own notes and attributes, several segments', async () => {
  const document = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:its="urn:example:tool" version="2.0" srcLang="en" trgLang="fr">
 <file id="f1" original="sample"><skeleton href="sample.skl"/><notes><note>For all</note></notes>
  <group id="g1" name="sample"><unit id="title" its:mark="1"><notes><note category="casegraph:version" id="n1">4</note></notes>
   <segment id="s1" state="translated" subState="tool:x"><source>One. </source><target>Un. </target></segment>
   <ignorable><source> </source></ignorable>
   <segment id="s2"><source>Two.</source><target order="3">Deux.</target></segment></unit></group>
 </file>
</xliff>`;
  expect(await wrongIn(document)).toEqual([]);
  const [unit] = granted(await readXliff(document)).units;
  expect(unit).toMatchObject({ unit: 'title', source: 'One.  Two.', target: 'Un.  Deux.', version: 4, hasCodes: false });
});
