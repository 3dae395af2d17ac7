//! The checks of `tests/vectors` as a program: native and as WebAssembly the verdicts must be the same.
//!
//! It ends with the number of checks as its exit code, which is all that a module without a system under it can say;
//! a check that fails ends it at once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::process::ExitCode;

#[path = "../../../signing/tests/vectors/bases.rs"]
mod bases;
#[path = "../../../signing/tests/vectors/digests.rs"]
mod digests;
#[path = "../../../signing/tests/vectors/ed25519.rs"]
mod ed25519;
#[path = "../../../signing/tests/vectors/hex.rs"]
mod hex;
#[path = "../../../signing/tests/vectors/structured_fields.rs"]
mod structured_fields;

const CHECKS: [fn(); 10] = [
    bases::bases_of_rfc_9421,
    bases::broken_escapes_stand_for_themselves,
    bases::components_of_rfc_9421,
    bases::ed25519_signatures_of_rfc_9421,
    bases::what_is_missing_or_double_has_no_base,
    digests::rfc_9530_examples,
    ed25519::taming_the_many_eddsas,
    ed25519::wycheproof,
    structured_fields::base32_is_that_of_rfc_4648,
    structured_fields::tests_of_the_working_group,
];

fn main() -> ExitCode {
    let passed = CHECKS.iter().map(|check| check()).count();
    ExitCode::from(u8::try_from(passed).unwrap())
}
