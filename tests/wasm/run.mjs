// Runs the vectors as WebAssembly: node run.mjs MODULE.wasm
//
// The module asks for nothing from outside, and its main function answers with the number of checks. A check that fails
// is a trap, which ends this program with an error.

import { readFile } from 'node:fs/promises';

const module = await WebAssembly.compile(await readFile(process.argv[2]));
const { exports } = await WebAssembly.instantiate(module, {});
const passed = exports.main(0, 0);
console.log(`${passed} checks passed as WebAssembly`);
process.exit(passed > 0 ? 0 : 1);
