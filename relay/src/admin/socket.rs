//! The admin socket: a file in the data folder, so that whoever may write there may operate the relay.

use std::io;
use std::path::{Path, PathBuf};

use tokio::net::UnixListener;
use tokio_util::sync::CancellationToken;

use super::{Desk, Rights, connection};

/// The socket's name in the data folder.
pub const FILE: &str = "admin.sock";

/// The bound socket; its file goes when this does.
#[derive(Debug)]
pub struct AdminSocket {
    listener: UnixListener,
    path: PathBuf,
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
        Ok(Self { listener, path })
    }

    /// Serves commands until `stop`.
    pub async fn run(self, desk: Desk, stop: CancellationToken) {
        let mut connections = tokio::task::JoinSet::new();
        loop {
            tokio::select! {
                accepted = self.listener.accept() => if let Ok((stream, _)) = accepted {
                    connections.spawn(connection(desk.clone(), stream, Rights::Operate));
                },
                Some(_) = connections.join_next() => {}
                () = stop.cancelled() => return,
            }
        }
    }
}

impl Drop for AdminSocket {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}
