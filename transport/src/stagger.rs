//! Several attempts at one thing, the better ones first (RFC 8305 in a general form).

use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::time::{Instant, sleep_until};

/// Runs `attempts` until one succeeds. The first begins at once, each other as long after the one before as it says
/// itself, or as soon as a running one fails. Returns which succeeded, and which had failed by then.
///
/// # Errors
/// What each of them said, in the order in which they failed.
pub(crate) async fn first<K, T, E, F>(
    attempts: impl IntoIterator<Item = (Duration, K, F)>,
) -> Result<(K, T, Vec<(K, E)>), Vec<(K, E)>>
where
    F: Future<Output = Result<T, E>>,
{
    let mut waiting = attempts.into_iter().peekable();
    let mut running = FuturesUnordered::new();
    let mut failed = Vec::new();
    let mut due = waiting.peek().map(|_| Instant::now());
    loop {
        tokio::select! {
            biased;
            Some((key, ended)) = running.next() => match ended {
                Ok(outcome) => return Ok((key, outcome, failed)),
                Err(error) => {
                    failed.push((key, error));
                    due = due.map(|_| Instant::now());
                }
            },
            () = sleep_until(due.unwrap_or_else(Instant::now)), if due.is_some() => {
                if let Some((_, key, attempt)) = waiting.next() {
                    running.push(async move { (key, attempt.await) });
                }
                due = waiting.peek().map(|(after, ..)| Instant::now() + *after);
            }
            else => return Err(failed),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};
    use std::pin::Pin;

    use super::*;

    type Attempt = Pin<Box<dyn Future<Output = Result<u8, u8>>>>;

    const NEVER: Duration = Duration::from_secs(3600);

    #[tokio::test]
    async fn one_that_fails_lets_the_next_begin_at_once() {
        let attempts: [(_, _, Attempt); 3] = [
            (NEVER, "a", Box::pin(ready(Err(1)))),
            (NEVER, "b", Box::pin(ready(Err(2)))),
            (NEVER, "c", Box::pin(ready(Ok(3)))),
        ];
        assert_eq!(first(attempts).await, Ok(("c", 3, vec![("a", 1), ("b", 2)])));
    }

    #[tokio::test]
    async fn one_that_hangs_holds_the_next_up_for_its_head_start_only() {
        let attempts: [(_, _, Attempt); 2] =
            [(NEVER, "a", Box::pin(pending())), (Duration::from_millis(1), "b", Box::pin(ready(Ok(2))))];
        assert_eq!(first(attempts).await, Ok(("b", 2, vec![])));
    }

    #[tokio::test]
    async fn all_that_failed_are_told() {
        let attempts: [(_, _, Attempt); 2] =
            [(NEVER, "a", Box::pin(ready(Err(1)))), (NEVER, "b", Box::pin(ready(Err(2))))];
        assert_eq!(first(attempts).await, Err(vec![("a", 1), ("b", 2)]));
        assert_eq!(first(Vec::<(Duration, &str, Attempt)>::new()).await, Err(vec![]));
    }
}
