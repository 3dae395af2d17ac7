//! The format of the table: read before anything else, written where there is none yet.

use std::time::Duration;

use etcd_client::{KvClient, Txn, TxnOp};

use super::fault::{EtcdError, Fault, within};
use super::keys::{Prefix, revision};
use super::transaction::absent;

const KEY: &str = "format";

/// What this program writes, and the highest that it reads.
const KNOWN: u64 = 1;

/// For one question; with the connection's own, below what makes a frozen member noticed too late.
const DEADLINE: Duration = Duration::from_millis(1_500);

/// Which etcd it is, and how far it has come.
pub(super) struct Seen {
    pub(super) cluster: u64,
    pub(super) revision: u64,
}

/// Refuses a table of another format.
pub(super) async fn check(kv: &mut KvClient, prefix: &Prefix) -> Result<Seen, EtcdError> {
    let explain = |fault: Fault| fault.explain(prefix.as_str());
    let mut answer = within(DEADLINE, kv.get(prefix.key(KEY), None)).await.map_err(explain)?;
    if answer.kvs().is_empty() {
        let write = TxnOp::put(prefix.key(KEY), KNOWN.to_string(), None);
        let first = Txn::new().when([absent(prefix.key(KEY))]).and_then([write]);
        within(DEADLINE, kv.txn(first)).await.map_err(explain)?;
        answer = within(DEADLINE, kv.get(prefix.key(KEY), None)).await.map_err(explain)?;
    }
    let written = answer.kvs().first().and_then(|found| found.value_str().ok()?.parse().ok());
    match (written, answer.header()) {
        (Some(found), _) if found > KNOWN => {
            Err(EtcdError::Newer { prefix: prefix.as_str().to_owned(), found, known: KNOWN })
        }
        (Some(KNOWN), Some(header)) => {
            Ok(Seen { cluster: header.cluster_id(), revision: revision(header.revision()) })
        }
        _ => Err(EtcdError::Foreign(prefix.as_str().to_owned())),
    }
}
