//! Waiting for something to happen, never for time to pass.

use std::time::{Duration, Instant};

use tokio::time::{sleep, timeout};

/// Nothing here takes so long on any machine: whoever reaches it hangs.
pub const HANGS: Duration = Duration::from_secs(30);

/// Between two looks at something that tells nobody when it changes.
const LOOK: Duration = Duration::from_millis(5);

/// The future's output.
///
/// # Panics
/// If it hangs.
pub async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    match timeout(HANGS, future).await {
        Ok(output) => output,
        Err(_) => panic!("hangs: {what}"),
    }
}

/// Waits until `look` finds something.
///
/// # Panics
/// If it never does.
pub async fn found<T>(what: &str, look: impl AsyncFnMut() -> Option<T>) -> T {
    found_within(HANGS, what, look).await
}

/// As [`found`], for what may take longer, or must not take so long.
///
/// # Panics
/// If it is not found in time.
pub async fn found_within<T>(patience: Duration, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        let looked = timeout(patience.saturating_sub(began.elapsed()), look()).await;
        match looked {
            Ok(Some(found)) => return found,
            Ok(None) if began.elapsed() < patience => sleep(LOOK).await,
            _ => panic!("never happened: {what}"),
        }
    }
}

/// Waits until `holds`.
///
/// # Panics
/// If it never does.
pub async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    found(what, async || holds().then_some(())).await;
}

/// Waits until a number that grows has stopped growing, and returns it: how far a writer came before it had to wait.
///
/// # Panics
/// If it grows for ever.
pub async fn settled(what: &str, mut number: impl FnMut() -> u64) -> u64 {
    let mut last = (number(), Instant::now());
    found(what, async || {
        let now = number();
        if now != last.0 {
            last = (now, Instant::now());
        }
        (last.1.elapsed() > Duration::from_millis(500)).then_some(now)
    })
    .await
}
