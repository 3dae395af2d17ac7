//! The frames that a visitor sends, as far as `h2` judges them too mildly or with the wrong error code.

use h2::Reason;

use super::codes::{
    ACK, CONTINUATION, DATA, END_HEADERS, END_STREAM, GOAWAY, HEADERS, PADDED, PING, PRIORITY, PUSH_PROMISE,
    RST_STREAM, SETTINGS, WINDOW_UPDATE, WITH_PRIORITY,
};
use super::payload::Payload;
use super::streams::Streams;
use crate::listeners::budget::{Budget, Rate};

/// The client's connection preface (RFC 9113, section 3.4).
const PREFACE: usize = 24;
const FRAME_HEAD: usize = 9;

/// Pieces in which one head may come. A browser needs one, for the largest cookies two or three.
const MAX_CONTINUATIONS: u16 = 64;
/// Answers to pings that were not sent.
const UNASKED_PONGS: u32 = 16;
/// Pings, settings, priorities, empty pieces, and frames that nobody knows.
const CONTROL: Rate = Rate { burst: 2_000, per_second: 100 };
/// Window updates and resets come with the bytes and the responses that a visitor has taken, two for each frame at
/// worst.
const ANSWERS: Rate = Rate { burst: 20_000, per_second: 10_000 };

/// The connection has to be closed, because of what begins in the bytes just read, or after.
#[derive(Debug)]
pub(super) struct Broken {
    pub(super) reason: Reason,
    /// How many of these bytes are no part of it, or not enough of it for `h2` to see it.
    pub(super) at: usize,
}

/// Where in the byte stream we are.
#[derive(Debug)]
pub(super) struct Scan {
    preface: usize,
    /// The first frame has come.
    begun: bool,
    head: [u8; FRAME_HEAD],
    have: usize,
    payload: Payload,
    /// The stream whose HEADERS have come without `END_HEADERS`; 0 is none.
    open_head: u32,
    continuations: u16,
    trailers: bool,
    streams: Streams,
    pongs: u32,
    control: Budget,
    answers: Budget,
}

impl Scan {
    pub(super) fn new() -> Self {
        Self {
            preface: PREFACE,
            begun: false,
            head: [0; FRAME_HEAD],
            have: 0,
            payload: Payload::new(),
            open_head: 0,
            continuations: 0,
            trailers: false,
            streams: Streams::default(),
            pongs: UNASKED_PONGS,
            control: Budget::full(&CONTROL),
            answers: Budget::full(&ANSWERS),
        }
    }

    /// Whether something other than a body has begun and is not complete.
    pub(super) fn in_head(&self) -> bool {
        self.open_head != 0 || self.have > 0 || self.payload.is_incomplete_head()
    }

    /// The visitor was sent so many pings.
    pub(super) fn expect_pongs(&mut self, pings: u32) {
        self.pongs = self.pongs.saturating_add(pings);
    }

    /// Reads on.
    pub(super) fn read(&mut self, bytes: &[u8]) -> Result<(), Broken> {
        let mut at = bytes.len().min(self.preface);
        self.preface -= at;
        while at < bytes.len() {
            match self.step(&bytes[at..]) {
                Ok(taken) => at += taken,
                Err(reason) => return Err(Broken { reason, at }),
            }
        }
        Ok(())
    }

    /// Reads some of these bytes, and says how many.
    fn step(&mut self, bytes: &[u8]) -> Result<usize, Reason> {
        let taken = if self.payload.left() > 0 {
            self.payload.read(bytes)?
        } else {
            let taken = bytes.len().min(FRAME_HEAD - self.have);
            self.head[self.have..self.have + taken].copy_from_slice(&bytes[..taken]);
            self.have += taken;
            if self.have < FRAME_HEAD {
                return Ok(taken);
            }
            self.have = 0;
            self.frame()?;
            taken
        };
        if self.payload.left() == 0 {
            self.frame_end()?;
        }
        Ok(taken)
    }

    fn frame(&mut self) -> Result<(), Reason> {
        let [l0, l1, l2, kind, flags, s0, s1, s2, s3] = self.head;
        let len = u32::from_be_bytes([0, l0, l1, l2]) as usize;
        let stream = u32::from_be_bytes([s0 & 0x7f, s1, s2, s3]);
        self.in_order(kind, flags, stream)?;
        if !has_right_len(kind, flags, len) {
            return Err(Reason::FRAME_SIZE_ERROR);
        }
        self.payload.begin(kind, flags, len);
        match kind {
            DATA => {
                self.streams.go_on(stream, flags & END_STREAM != 0)?;
                if len == 0 && flags & END_STREAM == 0 { self.control() } else { Ok(()) }
            }
            HEADERS => {
                self.open_head = stream;
                self.continuations = 0;
                self.trailers = self.streams.headers(stream, flags & END_STREAM != 0)?;
                Ok(())
            }
            CONTINUATION => {
                self.continuations += 1;
                if self.continuations > MAX_CONTINUATIONS { Err(Reason::ENHANCE_YOUR_CALM) } else { Ok(()) }
            }
            RST_STREAM | WINDOW_UPDATE => self.answers.take(&ANSWERS).map_err(|_| Reason::ENHANCE_YOUR_CALM),
            PUSH_PROMISE => Err(Reason::PROTOCOL_ERROR),
            PING if flags & ACK != 0 => {
                self.pongs = self.pongs.checked_sub(1).ok_or(Reason::ENHANCE_YOUR_CALM)?;
                self.control()
            }
            _ => self.control(),
        }
    }

    /// SETTINGS are first (RFC 9113, section 3.4), and nothing comes between the pieces of a head (section 6.10).
    fn in_order(&mut self, kind: u8, flags: u8, stream: u32) -> Result<(), Reason> {
        let first_is_right = self.begun || (kind == SETTINGS && flags & ACK == 0);
        self.begun = true;
        let piece_is_right = match self.open_head {
            0 => kind != CONTINUATION,
            open => kind == CONTINUATION && stream == open,
        };
        if first_is_right && piece_is_right { Ok(()) } else { Err(Reason::PROTOCOL_ERROR) }
    }

    fn control(&mut self) -> Result<(), Reason> {
        self.control.take(&CONTROL).map_err(|_| Reason::ENHANCE_YOUR_CALM)
    }

    fn frame_end(&mut self) -> Result<(), Reason> {
        let [_, _, _, kind, flags, ..] = self.head;
        if matches!(kind, HEADERS | CONTINUATION) && flags & END_HEADERS != 0 {
            self.open_head = 0;
            let pseudo = self.payload.end_block()?;
            // `h2` drops pseudo-header fields of trailers, which are malformed (RFC 9113, section 8.1).
            if pseudo && self.trailers {
                return Err(Reason::PROTOCOL_ERROR);
            }
        }
        Ok(())
    }
}

fn has_right_len(kind: u8, flags: u8, len: usize) -> bool {
    match kind {
        HEADERS => len >= usize::from(flags & PADDED != 0) + 5 * usize::from(flags & WITH_PRIORITY != 0),
        PRIORITY => len == 5,
        RST_STREAM | WINDOW_UPDATE => len == 4,
        SETTINGS if flags & ACK != 0 => len == 0,
        SETTINGS => len.is_multiple_of(6),
        PING => len == 8,
        GOAWAY => len >= 8,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PREFACE_BYTES: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

    fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
        let mut bytes = u32::try_from(payload.len()).unwrap().to_be_bytes()[1..].to_vec();
        bytes.extend([kind, flags]);
        bytes.extend(stream.to_be_bytes());
        bytes.extend(payload);
        bytes
    }

    fn headers(flags: u8, stream: u32) -> Vec<u8> {
        frame(HEADERS, END_HEADERS | flags, stream, &[0x82])
    }

    fn data(flags: u8, stream: u32) -> Vec<u8> {
        frame(DATA, flags, stream, b"x")
    }

    /// A connection on which SETTINGS have come.
    fn started() -> Scan {
        let mut scan = Scan::new();
        scan.read(PREFACE_BYTES).unwrap();
        scan.read(&frame(SETTINGS, 0, 0, &[])).unwrap();
        scan
    }

    /// The verdict on these bytes after the preface, read whole and in two parts, cut anywhere.
    fn verdict_from_start(bytes: &[u8]) -> Result<(), Reason> {
        let in_parts = |cut: usize| {
            let mut scan = Scan::new();
            [PREFACE_BYTES, &bytes[..cut], &bytes[cut..]]
                .iter()
                .try_for_each(|part| scan.read(part))
                .map_err(|broken| broken.reason)
        };
        let whole = in_parts(bytes.len());
        for cut in 0..bytes.len() {
            assert_eq!(in_parts(cut), whole, "cut at {cut}");
        }
        whole
    }

    fn verdict(frames: &[Vec<u8>]) -> Result<(), Reason> {
        verdict_from_start(&[frame(SETTINGS, 0, 0, &[]), frames.concat()].concat())
    }

    /// How many of these frames pass.
    fn pass(mut scan: Scan, frame: &[u8], most: usize) -> usize {
        (0..most).find(|_| scan.read(frame).is_err()).unwrap_or(most)
    }

    #[test]
    fn frames_that_carry_nothing_have_a_budget() {
        for (name, noise) in [
            ("PING", frame(PING, 0, 0, &[0; 8])),
            ("SETTINGS", frame(SETTINGS, 0, 0, &[])),
            ("PRIORITY", frame(PRIORITY, 0, 1, &[0; 5])),
            ("empty DATA", frame(DATA, 0, 1, &[])),
            ("unknown", frame(0xbe, 0, 0, &[0; 3])),
        ] {
            let passed = pass(started(), &noise, 10_000);
            assert!((1_990..2_200).contains(&passed), "{passed} {name}");
        }
    }

    #[test]
    fn bodies_requests_and_windows_have_none() {
        assert_eq!(pass(started(), &data(0, 1), 10_000), 10_000);
        assert_eq!(pass(started(), &frame(WINDOW_UPDATE, 0, 0, &[0, 0, 0, 1]), 20_000), 20_000);
        let mut scan = started();
        for stream in 0..10_000 {
            scan.read(&headers(END_STREAM, 2 * stream + 1)).unwrap();
        }
    }

    #[test]
    fn pongs_are_asked_for() {
        let pong = frame(PING, ACK, 0, &[0; 8]);
        let mut scan = started();
        scan.expect_pongs(3);
        assert_eq!(pass(scan, &pong, 100), 3 + 16);
    }

    #[test]
    fn a_head_comes_in_few_pieces() {
        let mut scan = started();
        scan.read(&frame(HEADERS, 0, 1, &[0x82])).unwrap();
        assert!(scan.in_head());
        assert_eq!(pass(scan, &frame(CONTINUATION, 0, 1, &[]), 1_000), usize::from(MAX_CONTINUATIONS));
    }

    #[test]
    fn what_is_incomplete_is_known() {
        let mut scan = started();
        assert!(!scan.in_head());
        for frame in [frame(HEADERS, END_HEADERS, 1, &[0x82, 0x84]), frame(PING, 0, 0, &[0; 8])] {
            scan.read(&frame[..10]).unwrap();
            assert!(scan.in_head(), "it stops in the middle");
            scan.read(&frame[10..]).unwrap();
            assert!(!scan.in_head());
        }
        assert!(!scan.in_head());
        scan.read(&frame(DATA, 0, 1, &[0; 7])[..12]).unwrap();
        assert!(!scan.in_head(), "a body may take its time");
        scan.read(&[0; 4]).unwrap();
        scan.read(&[0]).unwrap();
        assert!(scan.in_head(), "the head of a frame");
    }

    #[test]
    fn settings_come_first() {
        assert_eq!(verdict_from_start(&frame(SETTINGS, 0, 0, &[])), Ok(()));
        for other in [
            frame(SETTINGS, ACK, 0, &[]),
            frame(PING, 0, 0, &[0; 8]),
            frame(WINDOW_UPDATE, 0, 0, &[0, 0, 0, 1]),
            frame(0xbe, 0, 0, &[]),
            headers(END_STREAM, 1),
        ] {
            assert_eq!(verdict_from_start(&other), Err(Reason::PROTOCOL_ERROR), "{other:?}");
        }
    }

    #[test]
    fn frames_have_their_length() {
        let both = PADDED | WITH_PRIORITY;
        for (kind, flags, right, wrong) in [
            (SETTINGS, 0, [0, 6, 12], [1, 5, 13]),
            (SETTINGS, ACK, [0, 0, 0], [1, 6, 12]),
            (PING, 0, [8, 8, 8], [0, 7, 9]),
            (WINDOW_UPDATE, 0, [4, 4, 4], [0, 3, 5]),
            (RST_STREAM, 0, [4, 4, 4], [0, 3, 5]),
            (PRIORITY, 0, [5, 5, 5], [0, 4, 6]),
            (GOAWAY, 0, [8, 9, 20], [0, 1, 7]),
            (HEADERS, PADDED, [1, 1, 1], [0, 0, 0]),
            (HEADERS, WITH_PRIORITY, [5, 5, 5], [0, 1, 4]),
            (HEADERS, both, [6, 6, 6], [0, 1, 5]),
        ] {
            for len in right {
                assert_eq!(verdict(&[frame(kind, flags, 1, &vec![0; len])]), Ok(()), "{kind} {flags} {len}");
            }
            for len in wrong {
                let bytes = frame(kind, flags, 1, &vec![0; len]);
                // The head of the frame tells, whatever follows.
                for bytes in [bytes.clone(), bytes[..9].to_vec()] {
                    assert_eq!(verdict(&[bytes]), Err(Reason::FRAME_SIZE_ERROR), "{kind} {flags} {len}");
                }
            }
        }
    }

    #[test]
    fn the_pieces_of_a_head_come_together() {
        let begin = frame(HEADERS, 0, 1, &[0x82]);
        let end = frame(CONTINUATION, END_HEADERS, 1, &[0x84]);
        assert_eq!(verdict(&[begin.clone(), end.clone(), data(0, 1)]), Ok(()));
        for wrong in
            [data(0, 1), headers(0, 1), frame(0xbe, 0, 0, &[]), frame(CONTINUATION, END_HEADERS, 3, &[])]
        {
            assert_eq!(verdict(&[begin.clone(), wrong]), Err(Reason::PROTOCOL_ERROR));
        }
        assert_eq!(verdict(std::slice::from_ref(&end)), Err(Reason::PROTOCOL_ERROR));
        assert_eq!(verdict(&[headers(0, 1), end]), Err(Reason::PROTOCOL_ERROR));
        assert_eq!(verdict(&[frame(PUSH_PROMISE, END_HEADERS, 1, &[0; 4])]), Err(Reason::PROTOCOL_ERROR));
    }

    #[test]
    fn trailers_have_no_pseudo_header_fields() {
        let trailers = |payload: &[u8]| {
            verdict(&[headers(0, 1), headers(0, 3), frame(HEADERS, END_HEADERS | END_STREAM, 1, payload)])
        };
        assert_eq!(trailers(&[0x90]), Ok(()));
        assert_eq!(trailers(&[0x90, 0x82]), Err(Reason::PROTOCOL_ERROR));
    }

    #[test]
    fn field_blocks_are_decoded_as_one() {
        let begin = frame(HEADERS, PADDED, 1, &[1, 0x40, 0x01, b'a', 0xbe]);
        let end = |payload: &[u8]| verdict(&[begin.clone(), frame(CONTINUATION, END_HEADERS, 1, payload)]);
        assert_eq!(end(&[0x01, b'b', 0xbe]), Ok(()), "the padding of the first piece is none of it");
        assert_eq!(end(&[0x01, b'b', 0xbf]), Err(Reason::COMPRESSION_ERROR));
        assert_eq!(end(&[]), Err(Reason::COMPRESSION_ERROR), "it stops in a field line");
        // The table is the connection's.
        let indexed = frame(HEADERS, END_HEADERS, 1, &[0x40, 0x01, b'a', 0x01, b'b']);
        assert_eq!(verdict(&[indexed.clone(), frame(HEADERS, END_HEADERS, 3, &[0xbe])]), Ok(()));
        let wrong = frame(HEADERS, END_HEADERS, 3, &[0xbf]);
        assert_eq!(verdict(&[indexed, wrong]), Err(Reason::COMPRESSION_ERROR));
    }

    #[test]
    fn streams_that_were_ended_are_closed() {
        let closed = Err(Reason::STREAM_CLOSED);
        let end = frame(DATA, END_STREAM, 1, &[]);
        for ended in [headers(END_STREAM, 1), [headers(0, 1), end.clone()].concat()] {
            for more in [data(0, 1), end.clone(), headers(0, 1)] {
                assert_eq!(verdict(&[ended.clone(), more]), closed);
            }
            let answers = [frame(WINDOW_UPDATE, 0, 1, &[0, 0, 0, 1]), frame(RST_STREAM, 0, 1, &[0; 4])];
            assert_eq!(verdict(&[ended, answers.concat(), frame(PRIORITY, 0, 1, &[0; 5])]), Ok(()));
        }
        assert_eq!(verdict(&[headers(0, 1), data(0, 1), frame(RST_STREAM, 0, 1, &[0; 4])]), Ok(()));
    }

    #[test]
    fn what_comes_before_is_right() {
        let right = [headers(0, 1), data(0, 1)].concat();
        for wrong in [frame(PING, 0, 0, &[0; 7]), frame(HEADERS, END_HEADERS, 3, &[0x82, 0xbe, 0x82])] {
            let broken = started().read(&[right.clone(), wrong.clone(), right.clone()].concat()).unwrap_err();
            assert!((right.len()..right.len() + wrong.len()).contains(&broken.at));
        }
    }
}
