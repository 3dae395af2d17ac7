//! The streams that a visitor must not go on with.

use h2::Reason;

/// Which of the newest streams the visitor has ended. It may not go on with those, while streams that the relay has
/// reset may still get what was under way.
#[derive(Debug, Default)]
pub(super) struct Streams {
    newest: u32,
    /// Bit 0 is the newest stream, bit 1 the one two numbers before it. What is older is left to `h2`.
    ended: u128,
}

impl Streams {
    /// HEADERS open a stream, or are the trailers of one; true for trailers.
    pub(super) fn headers(&mut self, stream: u32, end: bool) -> Result<bool, Reason> {
        if stream <= self.newest {
            self.go_on(stream, end)?;
            return Ok(true);
        }
        // Even numbers are refused by `h2`.
        if stream % 2 == 1 {
            // Numbers that are skipped have not been ended by the visitor: they never were.
            self.ended = self.ended.checked_shl((stream - self.newest).div_ceil(2)).unwrap_or(0);
            self.newest = stream;
            self.ended |= u128::from(end);
        }
        Ok(false)
    }

    /// Something more comes on a stream.
    pub(super) fn go_on(&mut self, stream: u32, end: bool) -> Result<(), Reason> {
        let bit = self.newest.checked_sub(stream).and_then(|age| 1_u128.checked_shl(age / 2));
        let Some(bit) = bit.filter(|_| stream % 2 == 1) else { return Ok(()) };
        if self.ended & bit != 0 {
            return Err(Reason::STREAM_CLOSED);
        }
        if end {
            self.ended |= bit;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLOSED: Result<(), Reason> = Err(Reason::STREAM_CLOSED);

    /// Streams by number and whether their HEADERS end them, in this order.
    fn opened(streams: &[(u32, bool)]) -> Streams {
        let mut opened = Streams::default();
        for (stream, end) in streams {
            assert_eq!(opened.headers(*stream, *end), Ok(false));
        }
        opened
    }

    #[test]
    fn a_stream_that_was_ended_is_closed() {
        let at_once = opened(&[(1, true), (3, false), (9, true)]);
        let mut later = opened(&[(1, false), (3, false), (9, true)]);
        assert_eq!(later.go_on(1, false), Ok(()));
        assert_eq!(later.go_on(1, true), Ok(()));
        let mut by_trailers = opened(&[(1, false), (3, false), (9, true)]);
        assert_eq!(by_trailers.headers(1, true), Ok(true));
        for mut streams in [at_once, later, by_trailers] {
            for end in [false, true] {
                assert_eq!(streams.go_on(1, end), CLOSED);
                assert_eq!(streams.headers(1, end), Err(Reason::STREAM_CLOSED));
                assert_eq!(streams.go_on(9, end), CLOSED);
            }
            assert_eq!(streams.go_on(3, true), Ok(()));
            assert_eq!(streams.go_on(3, false), CLOSED);
        }
    }

    #[test]
    fn what_the_visitor_has_not_ended_is_left_to_h2() {
        let mut streams = opened(&[(1, false), (5, true)]);
        // Open, skipped, idle, of the other side, the connection.
        for stream in [1, 3, 7, u32::MAX >> 1, 2, 4, 6, 0] {
            assert_eq!(streams.go_on(stream, false), Ok(()), "{stream}");
        }
        assert_eq!(streams.headers(8, true), Ok(false), "an even number opens nothing");
        assert_eq!(streams.newest, 5);
    }

    #[test]
    fn streams_of_long_ago_are_left_to_h2() {
        let after = |age: u32| opened(&[(1, true), (1 + 2 * age, false)]).go_on(1, false);
        assert_eq!((after(127), after(128), after((1 << 30) - 1)), (CLOSED, Ok(()), Ok(())));
    }
}
