//! Names that people take for one another.

use std::collections::HashMap;

use oriel_protocol::name::{Name, RESERVED};

/// How a label looks: labels that are alike in most fonts have a look in common. What only a careful reader tells apart
/// becomes one: 0 and o, rn and m, vv and w; and 1 is l, and i.
pub(super) fn looks(label: &str) -> [String; 2] {
    ["l", "i"].map(|one| label.replace('1', one).replace('0', "o").replace("rn", "m").replace("vv", "w"))
}

/// Whether a label looks like one that nobody may have (P-41), or like a name server's.
pub fn looks_reserved(label: &str) -> bool {
    let own = looks(label);
    let number = label.strip_prefix("ns").or_else(|| label.strip_prefix("dns"));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
        || RESERVED.iter().flat_map(|reserved| looks(reserved)).any(|reserved| own.contains(&reserved))
}

/// Claimed names by their look, where that is not the name itself.
#[derive(Debug, Default)]
pub(super) struct Looks(HashMap<String, Vec<Name>>);

impl Looks {
    pub(super) fn enter(&mut self, name: &Name) {
        for look in looks(name.as_str()) {
            if look != name.as_str() {
                let names = self.0.entry(look).or_default();
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
        }
    }

    pub(super) fn leave(&mut self, name: &Name) {
        for look in looks(name.as_str()) {
            if let Some(names) = self.0.get_mut(&look) {
                names.retain(|other| other != name);
                if names.is_empty() {
                    self.0.remove(&look);
                }
            }
        }
    }

    pub(super) fn of(&self, look: &str) -> impl Iterator<Item = &Name> {
        self.0.get(look).into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_look_alike_have_one_look() {
        let alike = |a: &str, b: &str| looks(a).iter().any(|look| looks(b).contains(look));
        for (a, b) in
            [("a1ice", "alice"), ("al1ce", "alice"), ("b0b", "bob"), ("rnary", "mary"), ("vvalter", "walter")]
        {
            assert!(alike(a, b), "{a} {b}");
        }
        assert!(!alike("alice", "a-lice") && !alike("clara", "ciara"));
        for label in ["adm1n", "adrnin", "vvww", "wvvw", "r00t", "mai1", "ns0", "ns17", "dns2"] {
            assert!(looks_reserved(label), "{label}");
        }
        assert!(!looks_reserved("alice") && !looks_reserved("nsa") && !looks_reserved("dnsy"));
    }

    #[test]
    fn names_leave_no_look_behind() {
        let mut looks = Looks::default();
        let name: Name = "a1ice".parse().unwrap();
        looks.enter(&name);
        looks.enter(&name);
        assert_eq!(looks.of("alice").count(), 1);
        looks.leave(&name);
        assert!(looks.0.is_empty());
    }
}
