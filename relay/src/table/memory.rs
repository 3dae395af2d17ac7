//! What a table remembers, to be asked without waiting.

use std::collections::{BTreeMap, HashMap};

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

use super::Record;

/// Every name that was ever claimed, and who claimed it.
#[derive(Debug, Default)]
pub(super) struct Names {
    by_name: BTreeMap<Name, Record>,
    /// In the order claimed.
    by_identity: HashMap<PublicKey, Vec<Name>>,
}

impl Names {
    /// Out of records in any order; those of one second count in the order given.
    pub(super) fn of(mut records: Vec<(Name, Record)>) -> Self {
        records.sort_by_key(|(_, record)| record.claimed_at);
        let mut names = Self::default();
        for (name, record) in records {
            names.insert(name, record);
        }
        names
    }

    pub(super) fn get(&self, name: &Name) -> Option<&Record> {
        self.by_name.get(name)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Name, &Record)> {
        self.by_name.iter()
    }

    /// Enters a name, or changes its record; who holds it never changes.
    pub(super) fn insert(&mut self, name: Name, record: Record) {
        let identity = record.identity;
        if self.by_name.insert(name.clone(), record).is_none() {
            self.by_identity.entry(identity).or_default().push(name);
        }
    }

    /// The first name that an identity claimed and that was not taken from it.
    pub(super) fn first_of(&self, identity: &PublicKey) -> Option<&Name> {
        let held = |name: &&Name| self.get(name).is_some_and(|record| !record.revoked);
        self.by_identity.get(identity)?.iter().find(held)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_name_is_the_one_claimed_first_and_still_held() {
        let [one, other, nobody] = [1, 2, 3].map(|byte| PublicKey::from_bytes([byte; 32]));
        let record = |identity, claimed_at| Record { identity, claimed_at, revoked: false };
        let name = |name: &str| name.parse::<Name>().unwrap();
        let mut names = Names::of(vec![
            (name("a"), record(one, 20)),
            (name("b"), record(other, 5)),
            (name("c"), record(one, 10)),
        ]);
        let first = |names: &Names, identity| names.first_of(identity).map(Name::to_string);
        assert_eq!(first(&names, &one).as_deref(), Some("c"));
        assert_eq!(first(&names, &other).as_deref(), Some("b"));
        assert_eq!(first(&names, &nobody), None);
        names.insert(name("c"), Record { revoked: true, ..record(one, 10) });
        assert_eq!(first(&names, &one).as_deref(), Some("a"));
        names.insert(name("a"), Record { revoked: true, ..record(one, 20) });
        assert_eq!(first(&names, &one), None);
    }
}
