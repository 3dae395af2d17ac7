// Counts checks, and says which failed.

/** Milliseconds for anything that must happen, on a machine that does much else. */
export const MOST = 60_000;

let passed = 0;
let failed = 0;
const only = process.env.ONLY;

export async function check(name, body) {
  if (only && !name.includes(only)) return;
  try {
    await body();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.stack}`);
  }
}

export function report() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

/** Waits until `look` gives something true. */
export async function until(what, look) {
  const deadline = Date.now() + MOST;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`never: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
