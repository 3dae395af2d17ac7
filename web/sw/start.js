// The verifier itself. Nothing of it is ever fetched, so that the hash of this file is the hash of all that verifies.
// A failure must not end the script, or the browser would go on without the worker.
const ready = (async () => {
  const packed = Uint8Array.from(atob('MODULE'), (letter) => letter.charCodeAt(0));
  const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
  wasm_bindgen.initSync({ module: new WebAssembly.Module(bytes) });
})();
ready.catch((error) => console.error('the verifier did not start', error));
