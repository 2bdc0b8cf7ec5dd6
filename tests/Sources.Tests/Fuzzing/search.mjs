// Asks the search of a built site (its folder is the argument) every query of the list on standard input, and prints what went wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const site = process.argv[2], queries = JSON.parse(readFileSync(0, 'utf8'));
const sandbox = { console, Date, URL, performance, structuredClone };
sandbox.self = sandbox;
const run = address => vm.runInContext(readFileSync(join(site, new URL(address).pathname), 'utf8'), context, { filename: address });
sandbox.document = {
  currentScript: { src: 'file:///assets/search.js' },
  createElement: () => ({}),
  head: { append: element => { try { run(element.src); queueMicrotask(() => element.onload()) } catch { queueMicrotask(() => element.onerror()) } } },
};
const context = vm.createContext(sandbox);
run('file:///assets/search.js');
const search = sandbox.SourcesSearch, told = query => JSON.stringify(query).slice(0, 300);
for (const query of queries) {
  const begun = performance.now();
  try {
    const found = await search.find(query), again = await search.find(query);
    const seen = result => JSON.stringify([result.named.map(one => one.address), result.statements.map(one => [one.address, one.marks])]);
    if (seen(found) !== seen(again)) console.log(`${told(query)}: two answers`);
    for (const one of found.statements) for (const [from, to] of one.marks) if (!(from >= 0 && to > from && to <= one.text.length)) console.log(`${told(query)}: the mark ${from}-${to} in a text of ${one.text.length}`);
  } catch (error) {
    console.log(`${told(query)}: ${error.stack}`);
  }
  if (performance.now() - begun > 5000) console.log(`${told(query)}: ${Math.round(performance.now() - begun)} ms`);
}
