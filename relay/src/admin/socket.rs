//! The admin socket: a file in the data folder, so that whoever may write there may operate the relay.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::net::UnixListener;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::{Desk, PAUSE, Rights, connection};

/// The socket's name in the data folder.
pub const FILE: &str = "admin.sock";

/// For commands under way when the relay ends.
const LAST_ANSWERS: Duration = Duration::from_secs(1);

/// The bound socket; its file goes when this does, unless another process has the socket as well.
#[derive(Debug)]
pub struct AdminSocket {
    listener: UnixListener,
    path: PathBuf,
    /// Whether the file is this process's to remove.
    own: bool,
}

impl AdminSocket {
    /// Binds it in `data`. The caller holds the peer table's lock, so a file left there is a dead relay's.
    ///
    /// # Errors
    /// What the system says.
    pub fn bind(data: &Path) -> io::Result<Self> {
        use std::os::unix::fs::PermissionsExt;
        let path = data.join(FILE);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&path)?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
        Ok(Self { listener, path, own: true })
    }

    /// Takes it over from the process that has bound it in `data`.
    ///
    /// # Errors
    /// What the system says.
    pub fn adopt(listener: std::os::unix::net::UnixListener, data: &Path) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        Ok(Self { listener: UnixListener::from_std(listener)?, path: data.join(FILE), own: false })
    }

    /// Serves commands until `stop`. If `left_to_another` is cancelled by then, the file stays.
    pub async fn run(mut self, desk: Desk, left_to_another: CancellationToken, stop: CancellationToken) {
        self.own = true;
        let mut connections = tokio::task::JoinSet::new();
        loop {
            tokio::select! {
                biased;
                () = stop.cancelled() => break,
                Some(_) = connections.join_next() => {}
                accepted = self.listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        connections.spawn(connection(desk.clone(), stream, Rights::Operate));
                    }
                    // For want of file descriptors, above all.
                    Err(_) => sleep(PAUSE).await,
                },
            }
        }
        self.own = !left_to_another.is_cancelled();
        drop(self);
        let _ = timeout(LAST_ANSWERS, async { while connections.join_next().await.is_some() {} }).await;
    }
}

impl AsFd for AdminSocket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.listener.as_fd()
    }
}

impl Drop for AdminSocket {
    fn drop(&mut self) {
        if self.own {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
