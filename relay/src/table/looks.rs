//! Names that people take for one another.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

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

/// Claimed names by a hash of each of their looks, where that is not the name itself: there may be very many.
#[derive(Debug, Default)]
pub(super) struct Looks(HashMap<u64, Alike>);

#[derive(Debug)]
enum Alike {
    One(Name),
    More(Vec<Name>),
}

impl Looks {
    pub(super) fn enter(&mut self, name: &Name) {
        for look in looks(name.as_str()).iter().filter(|look| *look != name.as_str()) {
            let alike = self.0.entry(hash(look)).or_insert_with(|| Alike::One(name.clone()));
            if !alike.names().contains(name) {
                let mut names = alike.names().to_vec();
                names.push(name.clone());
                *alike = Alike::More(names);
            }
        }
    }

    pub(super) fn leave(&mut self, name: &Name) {
        for look in looks(name.as_str()) {
            let key = hash(&look);
            let Some(alike) = self.0.get_mut(&key) else { continue };
            let names: Vec<Name> = alike.names().iter().filter(|other| *other != name).cloned().collect();
            if names.is_empty() {
                self.0.remove(&key);
            } else {
                *alike = Alike::More(names);
            }
        }
    }

    /// The names that have this look.
    pub(super) fn of<'s, 'l>(&'s self, look: &'l str) -> impl Iterator<Item = &'s Name> + use<'s, 'l> {
        let alike = self.0.get(&hash(look)).map(Alike::names).unwrap_or_default();
        // Two looks may have one hash.
        alike.iter().filter(move |name| looks(name.as_str()).iter().any(|other| other == look))
    }
}

impl Alike {
    fn names(&self) -> &[Name] {
        match self {
            Alike::One(name) => std::slice::from_ref(name),
            Alike::More(names) => names,
        }
    }
}

fn hash(look: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    look.hash(&mut hasher);
    hasher.finish()
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
