//! The service manager that this process runs under, if one does: what it is told (`sd_notify(3)`: a datagram to the socket in
//! `NOTIFY_SOCKET`), and whether it keeps what is written here.

use std::ffi::OsStr;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};

/// What it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// What was to be done at the start is done.
    Ready,
    /// This process is on its way out.
    Stopping,
    /// Another process, with this id, is the service now.
    Successor(i32),
}

/// Whether the manager started this process itself, rather than another one that started this; also where it does not say
/// (`SYSTEMD_EXEC_PID`, systemd.exec(5)).
pub fn started_this() -> bool {
    let started = std::env::var("SYSTEMD_EXEC_PID").ok();
    started.is_none_or(|pid| pid == std::process::id().to_string())
}

/// Whether what is written to `output` goes into systemd's journal (`JOURNAL_STREAM`, systemd.exec(5)).
pub fn keeps(output: impl AsFd) -> bool {
    let journal = std::env::var("JOURNAL_STREAM").ok();
    let here = rustix::fs::fstat(output).ok().map(|here| format!("{}:{}", here.st_dev, here.st_ino));
    journal.is_some() && journal == here
}

/// Tells it. A manager that does not listen is nobody's business here: it will notice.
pub fn tell(state: State) {
    let Some(name) = std::env::var_os("NOTIFY_SOCKET") else { return };
    let words = match state {
        State::Ready => "READY=1".to_owned(),
        State::Stopping => "STOPPING=1".to_owned(),
        State::Successor(pid) => format!("MAINPID={pid}"),
    };
    if let Err(error) = address(name.as_encoded_bytes()).and_then(|to| send(&to, &words)) {
        tracing::debug!(%error, words, "the service manager was not told");
    }
}

/// A path, or on Linux a name in the abstract namespace behind an `@`.
fn address(name: &[u8]) -> io::Result<SocketAddr> {
    #[cfg(target_os = "linux")]
    if let Some((b'@', name)) = name.split_first() {
        return <SocketAddr as std::os::linux::net::SocketAddrExt>::from_abstract_name(name);
    }
    SocketAddr::from_pathname(OsStr::from_bytes(name))
}

fn send(to: &SocketAddr, words: &str) -> io::Result<()> {
    let socket = UnixDatagram::unbound()?;
    socket.set_nonblocking(true)?;
    socket.send_to_addr(words.as_bytes(), to).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_told_by_path_and_by_abstract_name() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("notify");
        let name = format!("@oriel-test-{}", std::process::id());
        let by_path = path.to_str().unwrap().as_bytes();
        for (listener, name) in [
            (UnixDatagram::bind(&path).unwrap(), by_path),
            (UnixDatagram::bind_addr(&address(name.as_bytes()).unwrap()).unwrap(), name.as_bytes()),
        ] {
            send(&address(name).unwrap(), "READY=1").unwrap();
            let mut heard = [0; 32];
            let len = listener.recv(&mut heard).unwrap();
            assert_eq!(&heard[..len], b"READY=1");
        }
    }
}
