//! Addresses that the relay does not talk to.

use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use ipnet::IpNet;
use tokio::task::spawn_blocking;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

use super::address_set::{AddressSet, parse_network};

/// No list of addresses is larger: half a million lines.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Where the list comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DenySource {
    /// Networks that the configuration names.
    pub networks: Vec<IpNet>,
    /// A file with one network or address a line; `#` begins a comment. It is read again when it changes.
    pub file: Option<PathBuf>,
}

/// The list, and the file it is kept up with.
#[derive(Debug)]
pub struct DenyList {
    source: DenySource,
    loaded: RwLock<Loaded>,
}

/// Why a deny file cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DenyError {
    /// It cannot be read.
    #[error("{}: {reason}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// A line of it is wrong.
    #[error("{}, line {line}: {reason}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// From 1.
        line: usize,
        /// What to write.
        reason: String,
    },
}

#[derive(Debug)]
struct Loaded {
    addresses: AddressSet,
    /// Of the file that was looked at last, whether it could be used or not.
    stamp: Stamp,
}

/// When a file was written and how long it is; `None` if it is not there.
type Stamp = Option<(SystemTime, u64)>;

impl DenyList {
    /// Reads the file, if there is one.
    ///
    /// # Errors
    /// [`DenyError`].
    pub fn load(source: DenySource) -> Result<Self, DenyError> {
        // Taken first: what changes while it is read is read again.
        let stamp = stamp(&source);
        let addresses = read(&source)?;
        Ok(Self { source, loaded: RwLock::new(Loaded { addresses, stamp }) })
    }

    /// Whether this address is on the list.
    pub fn denies(&self, address: IpAddr) -> bool {
        self.loaded.read().unwrap_or_else(PoisonError::into_inner).addresses.contains(address)
    }

    /// Reads the file again if it has changed since it was looked at last, and says whether it did. If it is not right
    /// the list in use stays.
    ///
    /// # Errors
    /// [`DenyError`], once for each change.
    pub fn reload(&self) -> Result<bool, DenyError> {
        let stamp = stamp(&self.source);
        if self.loaded.read().unwrap_or_else(PoisonError::into_inner).stamp == stamp {
            return Ok(false);
        }
        let addresses = read(&self.source);
        let mut loaded = self.loaded.write().unwrap_or_else(PoisonError::into_inner);
        loaded.stamp = stamp;
        loaded.addresses = addresses?;
        Ok(true)
    }

    /// Looks after the file until `stop`.
    pub async fn keep_up(self: Arc<Self>, every: Duration, stop: CancellationToken) {
        if self.source.file.is_none() {
            return;
        }
        let mut ticks = interval(every);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = ticks.tick() => {}
                () = stop.cancelled() => return,
            }
            let list = Arc::clone(&self);
            // A long list takes a while, and other work must not wait for it.
            match spawn_blocking(move || list.reload()).await {
                Ok(Ok(true)) => tracing::info!("the deny file was reloaded"),
                Ok(Ok(false)) | Err(_) => {}
                Ok(Err(error)) => {
                    tracing::warn!(%error, "the changed deny file cannot be used; the old list stays");
                }
            }
        }
    }
}

fn stamp(source: &DenySource) -> Stamp {
    let metadata = fs::metadata(source.file.as_ref()?).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

fn read(source: &DenySource) -> Result<AddressSet, DenyError> {
    let mut networks = source.networks.clone();
    if let Some(path) = &source.file {
        let unreadable = |reason: String| DenyError::Unreadable { path: path.clone(), reason };
        let length = fs::metadata(path).map_err(|error| unreadable(error.to_string()))?.len();
        if length > LARGEST {
            return Err(unreadable("a deny file has at most 16 MiB; join addresses into networks".into()));
        }
        let text = fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
        parse(path, &text, &mut networks)?;
    }
    Ok(networks.into_iter().collect())
}

fn parse(path: &Path, text: &str, networks: &mut Vec<IpNet>) -> Result<(), DenyError> {
    for (number, line) in text.lines().enumerate() {
        let entry = line.split('#').next().unwrap_or_default().trim();
        if !entry.is_empty() {
            let fault = |reason| DenyError::Line { path: path.to_owned(), line: number + 1, reason };
            networks.push(parse_network(entry).map_err(fault)?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_changed_file_is_read_again_and_a_wrong_one_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deny");
        fs::write(&path, "# from somewhere\n\n192.0.2.0/24 # a whole one\n  2001:db8::1\n").unwrap();
        let networks = vec![parse_network("198.51.100.0/24").unwrap()];
        let source = DenySource { networks, file: Some(path.clone()) };
        let list = DenyList::load(source).unwrap();
        assert!(list.denies(address("192.0.2.1")) && list.denies(address("2001:db8::1")));
        assert!(list.denies(address("198.51.100.1")) && !list.denies(address("192.0.3.1")));
        assert!(!list.reload().unwrap(), "it has not changed");

        fs::write(&path, "192.0.3.0/24\nexample.net\n").unwrap();
        let error = list.reload().unwrap_err().to_string();
        assert!(error.contains("deny, line 2: \"example.net\" is neither"), "{error}");
        assert!(list.denies(address("192.0.2.1")) && !list.denies(address("192.0.3.1")));
        assert!(!list.reload().unwrap(), "it is told once");

        fs::write(&path, "192.0.3.0/24\n").unwrap();
        assert!(list.reload().unwrap());
        assert!(!list.denies(address("192.0.2.1")) && list.denies(address("192.0.3.1")));
        assert!(list.denies(address("198.51.100.1")), "the configuration's own stay");

        fs::remove_file(&path).unwrap();
        assert!(matches!(list.reload(), Err(DenyError::Unreadable { .. })));
        assert!(list.denies(address("192.0.3.1")));
    }

    #[test]
    fn a_file_that_cannot_be_used_is_told_at_the_start() {
        let folder = tempfile::tempdir().unwrap();
        let missing = DenySource { file: Some(folder.path().join("none")), ..DenySource::default() };
        assert!(DenyList::load(missing).unwrap_err().to_string().contains("none: No such file"));
        let path = folder.path().join("text");
        fs::write(&path, [0xff, 0xfe, b'\n']).unwrap();
        let binary = DenySource { file: Some(path), ..DenySource::default() };
        assert!(matches!(DenyList::load(binary), Err(DenyError::Unreadable { .. })));
    }

    #[tokio::test]
    async fn without_a_file_there_is_nothing_to_look_after() {
        let list = Arc::new(DenyList::load(DenySource::default()).unwrap());
        list.keep_up(Duration::from_secs(1), CancellationToken::new()).await;
    }
}
