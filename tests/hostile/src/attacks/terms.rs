//! What the signature says of itself: what it covers, when, for whom, and by which algorithm.

use oriel_signing::binary;

use crate::answer::Answer;
use crate::forge::{Forger, small_order};
use crate::mutation::Act::{Answer as Alter, Forged};
use crate::mutation::Mutation;

const HOUR: i64 = 3600;

/// The attacks.
pub const ALL: &[Mutation] = &[
    Mutation::new(
        "algorithm-named",
        "malformed",
        "adds alg=\"ed25519\"",
        Alter(|answer| input(answer, |text| text.replace(";tag=", ";alg=\"ed25519\";tag="))),
    ),
    Mutation::new(
        "algorithm-confused",
        "malformed",
        "adds alg=\"hmac-sha256\"",
        Alter(|answer| input(answer, |text| text.replace(";tag=", ";alg=\"hmac-sha256\";tag="))),
    ),
    Mutation::new(
        "parameter-twice",
        "malformed",
        "gives created twice",
        Alter(|answer| input(answer, |text| text.replace(";created=", ";created=1;created="))),
    ),
    Mutation::new(
        "coverage-without-status",
        "coverage",
        "leaves the status out of what is covered",
        Alter(|answer| input(answer, |text| text.replace("\"@status\" ", ""))),
    ),
    Mutation::new(
        "coverage-without-url",
        "coverage",
        "leaves the URL out of what is covered",
        Alter(|answer| input(answer, |text| text.replace("\"@target-uri\";req ", ""))),
    ),
    Mutation::new(
        "coverage-without-method",
        "coverage",
        "takes the method for one of the response",
        Alter(|answer| input(answer, |text| text.replace("\"@method\";req", "\"@method\""))),
    ),
    Mutation::new(
        "coverage-without-stream",
        "coverage",
        "leaves oriel-stream out of what is covered",
        Alter(|answer| input(answer, |text| without(text, "oriel-stream"))),
    ),
    Mutation::new(
        "coverage-without-key",
        "coverage",
        "leaves oriel-key out of what is covered",
        Alter(|answer| input(answer, |text| without(text, "oriel-key"))),
    ),
    Mutation::new(
        "coverage-without-field",
        "coverage",
        "leaves content-type out of what is covered",
        Alter(|answer| input(answer, |text| without(text, "content-type"))),
    ),
    Mutation::new(
        "component-twice",
        "signature",
        "covers a field twice",
        Alter(|answer| {
            input(answer, |text| text.replace("\"content-type\"", "\"content-type\" \"content-type\""))
        }),
    ),
    Mutation::new(
        "component-unknown",
        "malformed",
        "covers a field in a way that is not of the profile",
        Alter(|answer| input(answer, |text| text.replace("\"content-type\"", "\"content-type\";sf"))),
    ),
    Mutation::new(
        "component-of-request",
        "malformed",
        "covers a field of the request that the visitor did not send",
        Alter(|answer| {
            input(answer, |text| text.replace("\"content-type\"", "\"content-type\" \"x-none\";req"))
        }),
    ),
    Mutation::new(
        "created-later",
        "clock",
        "dates the signature an hour ahead",
        Alter(|answer| shift(answer, HOUR)),
    ),
    Mutation::new(
        "created-earlier",
        "clock",
        "dates the signature an hour back",
        Alter(|answer| shift(answer, -HOUR)),
    ),
    Mutation::new(
        "expires-later",
        "clock",
        "lets the signature be good for a day",
        Alter(|answer| number(answer, "expires", 24 * HOUR)),
    ),
    Mutation::new(
        "expires-first",
        "clock",
        "lets the signature end before it begins",
        Alter(|answer| number(answer, "expires", -61)),
    ),
    Mutation::new(
        "created-missing",
        "malformed",
        "does not say when it was signed",
        Alter(|answer| remove(answer, "created")),
    ),
    Mutation::new(
        "expires-missing",
        "malformed",
        "does not say how long it counts",
        Alter(|answer| remove(answer, "expires")),
    ),
    Mutation::new(
        "nonce-missing",
        "malformed",
        "takes the nonce away",
        Alter(|answer| remove(answer, "nonce")),
    ),
    Mutation::new(
        "nonce-changed",
        "nonce",
        "writes another nonce",
        Alter(|answer| text(answer, "nonce", "AAAAAAAAAAAAAAAAAAAAAA")),
    ),
    Mutation::new(
        "keyid-stranger",
        "key",
        "names a stranger's key",
        Alter(|answer| text(answer, "keyid", &binary::encode(Forger::stranger().public().as_bytes()))),
    ),
    Mutation::new(
        "keyid-identity",
        "key",
        "names the identity where its delegate has signed",
        Forged(|answer, forger| text(answer, "keyid", &binary::encode(forger.pin.as_bytes()))),
    ),
    Mutation::new(
        "keyid-small-order",
        "key",
        "names a key of small order, under which one signature fits all",
        Alter(|answer| {
            let (key, signature) = small_order();
            text(answer, "keyid", &binary::encode(&key))?;
            answer.alter_field("signature", |_| format!("oriel=:{}:", binary::encode(&signature)))
        }),
    ),
];

/// Writes another text for this parameter of the signature.
pub(super) fn text(answer: &mut Answer, name: &str, value: &str) -> Option<()> {
    parameter(answer, name, |_| Some(format!(";{name}=\"{value}\"")))
}

fn input(answer: &mut Answer, alter: impl FnOnce(&str) -> String) -> Option<()> {
    answer.alter_field("signature-input", alter)
}

fn without(text: &str, field: &str) -> String {
    text.replace(&format!(" \"{field}\""), "")
}

fn remove(answer: &mut Answer, name: &str) -> Option<()> {
    parameter(answer, name, |_| Some(String::new()))
}

fn number(answer: &mut Answer, name: &str, by: i64) -> Option<()> {
    parameter(answer, name, |old| Some(format!(";{name}={}", old.parse::<i64>().ok()? + by)))
}

fn shift(answer: &mut Answer, by: i64) -> Option<()> {
    number(answer, "created", by)?;
    number(answer, "expires", by)
}

/// Writes `;name=value` anew; its values hold no semicolon.
fn parameter(answer: &mut Answer, name: &str, alter: impl FnOnce(&str) -> Option<String>) -> Option<()> {
    let mut done = None;
    input(answer, |text| {
        let begin = format!(";{name}=");
        let Some(at) = text.find(&begin) else { return text.to_owned() };
        let rest = &text[at + begin.len()..];
        let end = rest.find(';').unwrap_or(rest.len());
        done = alter(&rest[..end]);
        let Some(written) = &done else { return text.to_owned() };
        format!("{}{written}{}", &text[..at], &rest[end..])
    })?;
    done.map(drop)
}
