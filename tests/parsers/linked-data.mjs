// Holds linked data to schema.org's published vocabulary, in the types that schema-dts makes of it: an unknown type, an unknown property of a type and a value of the
// wrong type are errors of the compiler. Reads one JSON text a line on standard input; prints the errors; ends with 1 if there are any.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
// A node that says no type, such as an author of whom it is not known whether it is a person, may be whatever the property takes: an organization in all its places here.
const typed = (node, key) => Array.isArray(node) ? node.map(item => typed(item, key))
  : node === null || typeof node !== 'object' ? node
  : Object.fromEntries([...(node['@type'] || node['@graph'] || node['@id'] ? [] : [['@type', 'Organization']]), ...Object.entries(node).map(([name, value]) => [name, typed(value, name)])]);
const folder = mkdtempSync(join(tmpdir(), 'linked-data-'));
try {
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const texts = readFileSync(0, 'utf8').split('\n').filter(Boolean);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'data.ts'), `import type { Graph } from 'schema-dts';\n${texts.map((text, i) => `export const page${i}: Graph = ${JSON.stringify(typed(JSON.parse(text)))};\n`).join('')}`);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, skipLibCheck: true, module: 'nodenext', moduleResolution: 'nodenext', types: [] }, files: ['data.ts'] }));
  const run = spawnSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
  process.stdout.write(run.stdout + run.stderr);
  process.exitCode = run.status === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
