//! The order of packets (P-30, P-34 to P-37): every short word against a grammar written down a second time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use oriel_protocol::close::CloseCode;
use oriel_protocol::error::DecodeError;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::{Flags, Kind, PacketHead};
use oriel_protocol::payload::Final;
use oriel_protocol::sequence::{Direction, Sequence};

const ID: MessageBoxId = MessageBoxId::from_bytes([1; 16]);

/// One letter for each packet that differs: `Q`, `q` REQUEST without and with EMPTY; `R`, `r` RESPONSE likewise;
/// `I` INFORMATIONAL; `D` DATA; `F` FINAL; `A` ABORT.
const LETTERS: &str = "QqRrIDFA";

fn head(letter: char) -> PacketHead {
    let (kind, flags) = match letter {
        'Q' => (Kind::Request, Flags::NONE),
        'q' => (Kind::Request, Flags::EMPTY),
        'R' => (Kind::Response, Flags::NONE),
        'r' => (Kind::Response, Flags::EMPTY),
        'I' => (Kind::Informational, Flags::NONE),
        'D' => (Kind::Data, Flags::NONE),
        'F' => (Kind::Final, Flags::NONE),
        'A' => (Kind::Abort, Flags::NONE),
        other => panic!("{other}"),
    };
    PacketHead { kind, flags, len: 9, id: ID }
}

/// How many letters of `word` are accepted, and whether the message had ended then.
fn accepted(direction: Direction, word: &str) -> (usize, bool) {
    let mut sequence = Sequence::new(ID, direction);
    let count = word.chars().take_while(|&letter| sequence.packet(&head(letter)).is_ok()).count();
    (count, sequence.ended())
}

/// The grammar of P-34, read from the front: what of `word` it leaves over, and whether the message has ended.
fn grammar(direction: Direction, word: &str) -> (usize, bool) {
    let mut rest = word;
    let (with_body, without) = match direction {
        Direction::Request => ('Q', 'q'),
        Direction::Response => {
            let interim = rest.len() - rest.trim_start_matches('I').len();
            rest = &rest[interim.min(16)..];
            ('R', 'r')
        }
    };
    let mut may_end = false;
    if let Some(after) = rest.strip_prefix(with_body) {
        rest = after.trim_start_matches('D');
        may_end = true;
    } else if let Some(after) = rest.strip_prefix(without) {
        rest = after;
        may_end = true;
    }
    let ended = match rest.strip_prefix('A').or_else(|| rest.strip_prefix('F').filter(|_| may_end)) {
        Some(after) => {
            rest = after;
            true
        }
        None => false,
    };
    (word.len() - rest.len(), ended)
}

#[test]
fn p34_p35_exactly_the_grammar() {
    let mut words = vec![String::new()];
    let mut complete = 0;
    for _ in 0..5 {
        words = words
            .iter()
            .flat_map(|word| LETTERS.chars().map(move |letter| format!("{word}{letter}")))
            .collect();
        for word in &words {
            for direction in [Direction::Request, Direction::Response] {
                let expected = grammar(direction, word);
                assert_eq!(accepted(direction, word), expected, "{direction:?} {word}");
                complete += usize::from(expected == (word.len(), true));
            }
        }
    }
    assert_eq!(words.len(), 32_768);
    assert!(complete > 20, "{complete} words are whole messages");
}

#[test]
fn p34_sixteen_interim_responses_and_no_more() {
    for (interim, count) in [(16, 16 + 2), (17, 16), (600, 16)] {
        let word = format!("{}rF", "I".repeat(interim));
        assert_eq!(accepted(Direction::Response, &word).0, count, "{interim}");
    }
    let mut sequence = Sequence::new(ID, Direction::Response);
    let refused = (0..1000).filter(|_| sequence.packet(&head('I')).is_err()).count();
    assert_eq!(refused, 1000 - 16, "however often one asks");
}

#[test]
fn p30_a_foreign_box_is_refused_wherever_it_comes() {
    for word in ["", "Q", "QD", "q", "QF"] {
        for letter in LETTERS.chars() {
            let mut sequence = Sequence::new(ID, Direction::Request);
            for letter in word.chars() {
                sequence.packet(&head(letter)).unwrap();
            }
            let foreign = PacketHead { id: MessageBoxId::from_bytes([2; 16]), ..head(letter) };
            let error = sequence.packet(&foreign).unwrap_err();
            assert_eq!((error, error.close_code()), (DecodeError::ForeignBox, CloseCode::ForeignBox));
        }
    }
}

#[test]
fn p36_a_body_without_gaps() {
    let mut sequence = Sequence::new(ID, Direction::Response);
    assert!(sequence.data(1, 4).is_err(), "not at the start");
    sequence.data(0, 5).unwrap();
    for (offset, len, why) in
        [(4, 1, "overlap"), (6, 1, "gap"), (0, 5, "again"), (5, 0, "no bytes"), (u64::MAX, 1, "far")]
    {
        let error = sequence.data(offset, len).expect_err(why);
        assert_eq!(error.close_code(), CloseCode::OutOfSequence, "{why}");
        assert_eq!(sequence.total(), 5, "{why}: counts nothing");
    }
    sequence.data(5, u64::MAX - 5).unwrap();
    assert_eq!(sequence.data(u64::MAX, 1), Err(DecodeError::Sequence("body too long")));
}

#[test]
fn p37_final_counts_what_came() {
    let mut sequence = Sequence::new(ID, Direction::Request);
    assert_eq!(sequence.finish(&Final::default()), Ok(()));
    sequence.data(0, 5).unwrap();
    sequence.data(5, 7).unwrap();
    for (total, packets, right) in
        [(12, 2, true), (11, 2, false), (13, 2, false), (12, 1, false), (12, 3, false), (0, 0, false)]
    {
        let result = sequence.finish(&Final { total, packets, ..Final::default() });
        assert_eq!(result.is_ok(), right, "{total} {packets}");
        if let Err(error) = result {
            assert_eq!(error.close_code(), CloseCode::OutOfSequence);
        }
    }
    assert_eq!(DecodeError::Unfinished.close_code(), CloseCode::OutOfSequence);
}
