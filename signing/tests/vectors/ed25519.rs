//! Which signatures count: the verdicts of Wycheproof, and of "Taming the many EdDSAs" for strict verification.

use oriel_protocol::key::PublicKey;
use oriel_signing::ed25519::verify;
use serde_json::Value;

use crate::hex;

/// A signature of another length than 64 bytes has no verdict: it is refused where it becomes a type.
fn verdict(case: &Value) -> bool {
    let bytes = |name: &str| hex::decode(case[name].as_str().unwrap());
    let key = PublicKey::from_bytes(bytes("key").try_into().unwrap());
    bytes("signature").try_into().is_ok_and(|signature| verify(&key, &bytes("message"), &signature))
}

#[cfg_attr(test, test)]
pub(crate) fn wycheproof() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("ed25519-wycheproof.json")).unwrap();
    let wrong: Vec<&Value> =
        cases.iter().filter(|case| verdict(case) != (case["result"] == "valid")).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let valid = cases.iter().filter(|case| verdict(case)).count();
    assert_eq!((cases.len(), valid), (151, 88));
}

#[cfg_attr(test, test)]
pub(crate) fn taming_the_many_eddsas() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("ed25519-edges.json")).unwrap();
    assert_eq!(cases.len(), 12);
    for case in &cases {
        assert_eq!(verdict(case), case["strict"] == true, "{case:#}");
    }
}
