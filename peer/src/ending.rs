//! The user's wish that the program ends.

use std::io;
use std::time::Duration;

use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// Whoever has wished for the end is told so soon why it does not come.
const TOLD: Duration = Duration::from_secs(1);

/// How what is published comes to its end: as soon as nothing is under way, or at once.
#[derive(Clone, Debug, Default)]
pub struct Ending {
    leave: CancellationToken,
    now: CancellationToken,
}

impl Ending {
    /// Cancelled when all is to end as soon as nothing is under way.
    pub fn leave(&self) -> &CancellationToken {
        &self.leave
    }

    /// Cancelled when all is to end at once.
    pub fn now(&self) -> &CancellationToken {
        &self.now
    }

    /// Ends all at once.
    pub fn end(&self) {
        self.leave.cancel();
        self.now.cancel();
    }

    /// Hears the user: at the first wish it lets what is under way go on for `patience`; with the second one, or after
    /// that time, all ends at once.
    ///
    /// # Errors
    /// Where signals cannot be heard.
    pub async fn heed(&self, patience: Duration) -> io::Result<()> {
        let mut wishes = Wishes::new()?;
        wishes.next().await?;
        self.leave.cancel();
        let again = async {
            tokio::select! {
                again = wishes.next() => return again,
                () = sleep(TOLD) => {}
            }
            let seconds = patience.as_secs();
            tracing::warn!("what is under way may go on for {seconds} s; ask once more, and it ends at once");
            wishes.next().await
        };
        timeout(patience, again).await.unwrap_or(Ok(()))?;
        self.end();
        Ok(())
    }
}

/// Returns when the user, or the system, asks for the end.
///
/// # Errors
/// Where signals cannot be heard.
pub async fn end_asked_for() -> io::Result<()> {
    Wishes::new()?.next().await
}

/// The signals that ask for the end.
#[cfg(unix)]
struct Wishes {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Wishes {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    async fn next(&mut self) -> io::Result<()> {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
        Ok(())
    }
}

#[cfg(not(unix))]
struct Wishes;

#[cfg(not(unix))]
impl Wishes {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) -> io::Result<()> {
        tokio::signal::ctrl_c().await
    }
}
