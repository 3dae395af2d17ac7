// The verifier itself, compiled at once: nothing of it is ever fetched, so that the hash of this file is the hash of
// all that verifies. A failure must not end the script, or the browser would go on without the worker.
try {
  const bytes = Uint8Array.from(atob('MODULE'), (letter) => letter.charCodeAt(0));
  wasm_bindgen.initSync({ module: new WebAssembly.Module(bytes) });
  started = true;
} catch (error) {
  console.error('the verifier did not start', error);
}
