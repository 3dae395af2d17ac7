//! One classic script out of the shell, the bindings and the module; and the gateway's pages beside it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use zopfli::{Format, Options};

/// In this order: a file may use at once only what stands above it.
const SHELL: [&str; 12] = [
    "pin",
    "verdicts",
    "store",
    "pages",
    "nonces",
    "ask",
    "body",
    "answer",
    "jar",
    "navigation",
    "status",
    "listeners",
];

/// Files by name, as they go into `web/dist`.
pub(super) type Files = BTreeMap<&'static str, Vec<u8>>;

/// What a build gives for `module` and its `bindings`, with the shell and the pages of `web`.
pub(super) fn of(web: &Path, module: Vec<u8>, bindings: Vec<u8>, toolchain: &str) -> Result<Files> {
    let gateway = read(&web.join("gateway.html"))?;
    let mut files = Files::new();
    files.insert("sw.js", worker(web, &module, &bindings)?.into_bytes());
    files.insert("verify_bg.wasm", module);
    files.insert("verify.js", bindings);
    // A static host shows the second one for any path that it has no file for.
    files.insert("index.html", gateway.clone().into_bytes());
    files.insert("404.html", gateway.into_bytes());
    files.insert("TOOLCHAIN", format!("{toolchain}\n").into_bytes());
    let sums: String = files.iter().map(|(name, bytes)| format!("{}  {name}\n", sha256(bytes))).collect();
    files.insert("SHA256SUMS", sums.into_bytes());
    Ok(files)
}

/// SHA-256 in hex, as `sha256sum` prints it.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn worker(web: &Path, module: &[u8], bindings: &[u8]) -> Result<String> {
    let bindings = std::str::from_utf8(bindings).context("the bindings are no text")?;
    let mut script = read(&web.join("sw/head.js"))?;
    for name in SHELL {
        script.push_str(&without_comments(&read(&web.join(format!("sw/{name}.js")))?));
    }
    script.push_str(&without_comments(bindings));
    let start = without_comments(&read(&web.join("sw/start.js"))?);
    script.push_str(&start.replace("MODULE", &base64(&deflate(module)?)));
    Ok(script)
}

/// Whoever reads the worker reads its source; whoever runs it fetches a tenth less. Only comments that have lines of
/// their own go.
fn without_comments(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut inside = false;
    for line in script.lines() {
        let text = line.trim_start();
        inside |= text.starts_with("/**");
        if !inside && !text.starts_with("//") && !text.is_empty() {
            kept.push_str(line);
            kept.push('\n');
        }
        inside &= !text.ends_with("*/");
    }
    kept
}

/// RFC 1951. Base64 of what was not compressed compresses badly afterwards.
fn deflate(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(Options::default(), Format::Deflate, bytes, &mut packed)?;
    Ok(packed)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_usize, |bits, &byte| bits << 8 | usize::from(byte))
            << (8 * (3 - group.len()));
        for place in 0..4 {
            let digit = char::from(ALPHABET[bits >> (18 - 6 * place) & 63]);
            text.push(if place > group.len() { '=' } else { digit });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_as_in_the_rfc() {
        let cases = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        for (plain, encoded) in cases {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
        assert_eq!(base64(&[0xfb, 0xff, 0xfe]), "+//+");
    }

    #[test]
    fn only_comments_are_left_out() {
        let script = "/** One\n * more. */\nlet a = 1; // stays\n\n// goes\n  /** goes */\nlet b = '/*';\n";
        assert_eq!(without_comments(script), "let a = 1; // stays\nlet b = '/*';\n");
    }

    #[test]
    fn sums_as_sha256sum_prints_them() {
        assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
