// Holds schema/ to its conventions, and the consumers' documents to the schema. One line per finding; exits 1 with any.
import { validate } from 'graphql';
import { readDocuments, schemaOf } from './read-schema.ts';
import { findSdlProblems } from './sdl-rules.ts';

const documents = readDocuments('schema');
const schema = schemaOf(documents);
const operations = readDocuments('schema/operations');

const lines = [
  ...findSdlProblems(documents).map(({ file, line, sentence }) => `${file}:${line} ${sentence}`),
  // one document at a time: two consumers may well give their operations the same name
  ...operations.flatMap((operation) =>
    validate(schema, operation).map(({ message, source, locations }) => `${source?.name}:${locations?.[0]?.line} ${message}`),
  ),
];
for (const line of lines) console.error(line);
if (lines.length > 0) {
  console.error(`${lines.length} ${lines.length === 1 ? 'place' : 'places'} in the schema to mend.`);
  process.exitCode = 1;
}
