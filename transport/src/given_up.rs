//! Noticing that a stream was given up while nobody takes what came on it.

use std::future::pending;
use std::time::Duration;

use tokio::time::sleep;

/// Between two looks for a reset behind bytes that nobody takes. An exchange that was given up is to end within 1 s
/// (P-77).
const LOOK_FOR_RESET: Duration = Duration::from_millis(250);

/// Waits until the other end resets the stream or the connection is gone, and takes nothing in: for as long as what
/// has arrived cannot be passed on.
pub(crate) async fn given_up(stream: &mut quinn::RecvStream) -> quinn::ReadError {
    loop {
        // A read without room tells of bytes, the end, or a reset. quinn's `received_reset` would leave its waker
        // behind for good if no more than the rest of the stream came after it.
        match stream.read_chunk(0, true).await {
            Err(error) => return error,
            Ok(None) => pending().await,
            // While bytes wait, nothing wakes us for a reset.
            Ok(Some(_)) => sleep(LOOK_FOR_RESET).await,
        }
    }
}
