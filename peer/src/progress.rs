//! How a request's body comes on, as seen by the exchange that waits for the response.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use tokio::time::{Sleep, sleep};

/// When the origin took a piece of a request's body last, and whether it has taken all that it will.
#[derive(Debug)]
pub struct Progress {
    began: Instant,
    /// Milliseconds after `began`.
    moved: AtomicU64,
    over: AtomicBool,
}

impl Progress {
    /// Of a body that begins now.
    pub(crate) fn new() -> Self {
        Self { began: Instant::now(), moved: AtomicU64::new(0), over: AtomicBool::new(false) }
    }

    /// The origin has room for another piece.
    pub(crate) fn moved(&self) {
        let now = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.moved.store(now, Ordering::Relaxed);
    }

    /// Nobody takes anything from the body any more.
    pub(crate) fn end(&self) {
        self.moved();
        self.over.store(true, Ordering::Relaxed);
    }

    /// Whether nobody takes anything from the body any more.
    pub fn is_over(&self) -> bool {
        self.over.load(Ordering::Relaxed)
    }

    fn quiet(&self) -> Duration {
        self.began.elapsed().saturating_sub(Duration::from_millis(self.moved.load(Ordering::Relaxed)))
    }
}

/// Waits for `future` until, for so long, neither it nor the body has come on. `None` if that happens.
///
/// It is pinned by the caller: handed over, it would be held twice.
pub async fn within<T>(
    progress: Option<&Progress>,
    patience: Duration,
    mut future: Pin<&mut impl Future<Output = T>>,
) -> Option<T> {
    let mut late = pin!(sleep(patience));
    poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => poll_late(late.as_mut(), progress, patience, cx).map(|()| None),
    })
    .await
}

/// Ready when `late`, which began as a sleep of `patience`, is over and the body has not come on for as long.
pub fn poll_late(
    mut late: Pin<&mut Sleep>,
    progress: Option<&Progress>,
    patience: Duration,
    cx: &mut Context<'_>,
) -> Poll<()> {
    loop {
        ready!(late.as_mut().poll(cx));
        let left = progress.and_then(|progress| patience.checked_sub(progress.quiet()));
        match left.filter(|left| !left.is_zero()) {
            Some(left) => late.as_mut().reset(tokio::time::Instant::now() + left),
            None => return Poll::Ready(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::pending;

    #[tokio::test]
    async fn a_body_that_comes_on_buys_time() {
        let patience = Duration::from_millis(100);
        let progress = Progress::new();
        let mut last = Instant::now();
        let moves = async {
            for _ in 0..40 {
                sleep(Duration::from_millis(5)).await;
                progress.moved();
                last = Instant::now();
            }
            pending::<()>().await;
        };
        let never = pin!(pending::<()>());
        tokio::select! {
            done = within(Some(&progress), patience, never) => assert!(done.is_none()),
            () = moves => {}
        }
        // To the millisecond, for that is how it is counted.
        assert!(last.elapsed() + Duration::from_millis(1) >= patience, "{:?}", last.elapsed());
        assert!(within(None, patience, pin!(pending::<()>())).await.is_none());
        assert_eq!(within(None, patience, pin!(async { 1 })).await, Some(1));
    }
}
