// Holds a bill of materials on standard input to the strict schema of CycloneDX; prints what is wrong and ends with 1 if anything is.
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

const text = readFileSync(0, 'utf8');
const errors = await new Validation.JsonStrictValidator(Spec.Version[`v${JSON.parse(text).specVersion.replace('.', 'dot')}`]).validate(text);
if (errors !== null) console.log(JSON.stringify(errors, null, 1));
process.exitCode = errors === null ? 0 : 1;
