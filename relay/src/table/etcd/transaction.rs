//! A commit as etcd takes it.

use etcd_client::{Compare, CompareOp, PutOptions, Txn, TxnOp};

use super::keys::Prefix;
use crate::table::store::{Commit, Life, Write};

/// What etcd takes in one transaction unless it is told otherwise (`--max-txn-ops`): as many expectations, and as
/// many writes.
pub(super) const MOST: usize = 128;

/// The whole commit, its leased entries under `lease`.
pub(super) fn of(commit: &Commit, prefix: &Prefix, lease: i64) -> Txn {
    let expects = commit.expects.iter().map(|(key, revision)| match *revision {
        0 => absent(prefix.key(key)),
        // One that does not fit was never given out, and so holds nowhere.
        at => Compare::mod_revision(prefix.key(key), CompareOp::Equal, i64::try_from(at).unwrap_or(i64::MAX)),
    });
    let writes = commit.writes.iter().map(|write| match write {
        Write::Put { key, value, life: Life::Durable } => TxnOp::put(prefix.key(key), &value[..], None),
        Write::Put { key, value, life: Life::Leased } => leased(prefix.key(key), value, lease),
        Write::Delete { key } => TxnOp::delete(prefix.key(key), None),
    });
    Txn::new().when(expects.collect::<Vec<_>>()).and_then(writes.collect::<Vec<_>>())
}

/// Holds where there is no value.
pub(super) fn absent(key: Vec<u8>) -> Compare {
    Compare::version(key, CompareOp::Equal, 0)
}

/// Writes a value that goes with the lease.
pub(super) fn leased(key: Vec<u8>, value: &[u8], lease: i64) -> TxnOp {
    TxnOp::put(key, value, Some(PutOptions::new().with_lease(lease)))
}
