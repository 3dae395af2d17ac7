//! Names that people take for one another.

use std::collections::HashMap;

use oriel_protocol::name::{Name, RESERVED};

/// How a label looks: labels that are alike in most fonts have the same look. Letters that only a careful reader
/// tells apart become one: 0 and o, 1 and l, rn and m, vv and w.
pub(super) fn look(label: &str) -> String {
    label.replace('0', "o").replace('1', "l").replace("rn", "m").replace("vv", "w")
}

/// Whether a label looks like one that nobody may have (P-41); there, 1 may stand for i as well.
pub fn looks_reserved(label: &str) -> bool {
    let looks = [look(label), look(&label.replace('1', "i"))];
    RESERVED.iter().map(|reserved| look(reserved)).any(|reserved| looks.contains(&reserved))
}

/// Claimed names by their look, where that is not the name itself.
#[derive(Debug, Default)]
pub(super) struct Looks(HashMap<String, Vec<Name>>);

impl Looks {
    pub(super) fn enter(&mut self, name: &Name) {
        let look = look(name.as_str());
        if look != name.as_str() {
            let names = self.0.entry(look).or_default();
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
    }

    pub(super) fn leave(&mut self, name: &Name) {
        let look = look(name.as_str());
        if let Some(names) = self.0.get_mut(&look) {
            names.retain(|other| other != name);
            if names.is_empty() {
                self.0.remove(&look);
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
        for (a, b) in [("a1ice", "alice"), ("b0b", "bob"), ("rnary", "mary"), ("vvalter", "walter")] {
            assert_eq!(look(a), look(b), "{a} {b}");
        }
        assert_ne!(look("alice"), look("a-lice"));
        for label in ["adm1n", "adrnin", "vvww", "wvvw", "r00t", "mai1"] {
            assert!(looks_reserved(label), "{label}");
        }
        assert!(!looks_reserved("alice"));
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
