// Validates JSON files against the JSON Schema given first; writes one line for each error, and at the end how many files it saw.
const { readFileSync } = require('node:fs');
const Ajv = require('ajv/dist/2020');

const [schema, ...files] = process.argv.slice(2);
const validate = new Ajv({ allErrors: true, strict: 'log' }).compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const file of files)
  if (!validate(JSON.parse(readFileSync(file, 'utf8'))))
    for (const error of validate.errors) console.log(`${file}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
console.log(`${files.length} files`);
