//! The list of all attacks.

use serde_json::{Value, json};

use crate::attacks::{body, end, form, head, key, outer, request, signature, splice, terms};
use crate::mutation::{Act, Mutation};

/// The relay is honest: what it sends must be accepted.
pub const HONEST: Mutation = Mutation::new("none", "verified", "alters nothing", Act::Nothing);

/// Every attack, in groups.
pub fn all() -> impl Iterator<Item = &'static Mutation> {
    [
        request::ALL,
        outer::ALL,
        head::ALL,
        signature::ALL,
        terms::ALL,
        key::ALL,
        body::ALL,
        end::ALL,
        form::ALL,
        splice::ALL,
    ]
    .into_iter()
    .flatten()
}

/// The attack of this name, or `none`.
pub fn find(name: &str) -> Option<&'static Mutation> {
    const NONE: &Mutation = &HONEST;
    if name == NONE.name { Some(NONE) } else { all().find(|mutation| mutation.name == name) }
}

/// One attack for programs to read.
pub fn describe(mutation: &Mutation) -> Value {
    json!({
        "name": mutation.name,
        "does": mutation.does,
        "phase": mutation.phase(),
        "path": mutation.path,
        "needs": mutation.needs.name(),
        "codes": mutation.code.into_iter().collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_speak() {
        let names: BTreeSet<&str> = all().map(|mutation| mutation.name).collect();
        assert_eq!(names.len(), all().count());
        assert!(names.len() >= 40);
        for name in names {
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{name}");
            assert_eq!(find(name).unwrap().name, name);
        }
        assert!(find("none").is_some() && find("no-such-attack").is_none());
    }
}
