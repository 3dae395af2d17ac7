//! All that stands under the array's prefix, at one revision.

use std::time::Duration;

use etcd_client::{GetOptions, KvClient};

use super::fault::{Fault, within};
use super::keys::{Prefix, revision};
use crate::table::store::Entry;

/// Keys in one answer: few enough for a message, many enough that etcd, which counts what is left each time, is not
/// slowed down.
const PAGE: i64 = 10_000;

/// For one page.
const PAGE_DEADLINE: Duration = Duration::from_secs(4);

/// Everything at this revision.
pub(super) struct Listing {
    pub(super) revision: u64,
    pub(super) entries: Vec<(String, Entry)>,
}

/// Reads it page by page. A compaction in the middle of it is a fault like others.
pub(super) async fn read(kv: &mut KvClient, prefix: &Prefix) -> Result<Listing, Fault> {
    let (mut entries, mut from, mut at) = (Vec::new(), prefix.key(""), 0);
    loop {
        let options = GetOptions::new().with_range(prefix.end()).with_limit(PAGE).with_revision(at);
        let mut page = within(PAGE_DEADLINE, kv.get(from, Some(options))).await?;
        if at == 0 {
            at = page.header().map_or(0, etcd_client::ResponseHeader::revision);
        }
        let found = page.take_kvs();
        let last = found.last().map(|last| [last.key(), b"\0"].concat());
        entries.extend(found.into_iter().filter_map(|found| prefix.entry(found)));
        match last {
            Some(next) if page.more() => from = next,
            _ => return Ok(Listing { revision: revision(at), entries }),
        }
    }
}
