// Reads files of references with Citation.js, as a program that keeps references would, and prints what it understood: for each file its records as CSL-JSON.
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import '@citation-js/plugin-csl';

const forms = { bib: '@biblatex/text', ris: '@ris/file', json: '@csl/list+object' };
const read = file => {
  const text = readFileSync(file, 'utf8'), kind = file.split('.').at(-1);
  return new Cite(kind === 'json' ? JSON.parse(text) : text, { forceType: forms[kind] }).data.map(({ _graph, ...record }) => record);
};
console.log(JSON.stringify(process.argv.slice(2).map(read)));
