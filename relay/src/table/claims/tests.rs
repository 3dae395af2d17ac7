use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::table::Memory;
use crate::table::embedded::{EmbeddedStore, OpenError};

fn open(path: &Path) -> PeerTable {
    let memory = Arc::new(Memory::default());
    let store = EmbeddedStore::open(path, Arc::clone(&memory) as Arc<_>).unwrap();
    PeerTable::new(Arc::new(store), memory)
}

fn identity(number: u8) -> PublicKey {
    PublicKey::from_bytes([number; 32])
}

fn name(name: &str) -> Name {
    name.parse().unwrap()
}

const NOW: u64 = 100_000_000;
const DAY: u64 = 86_400;

fn claim(label: &str, number: u8, price: Price) -> Claim {
    Claim { name: name(label), identity: identity(number), now: NOW, price, max_names: 3 }
}

async fn claimed(table: &PeerTable, label: &str, number: u8) -> Claimed {
    table.claim(&claim(label, number, Price::Free)).await.unwrap()
}

#[tokio::test]
async fn one_identity_holds_a_name_also_after_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("peers.redb");
    {
        let table = open(&path);
        assert_eq!(claimed(&table, "alice", 1).await, Claimed::Yes);
        assert_eq!(claimed(&table, "alice", 2).await, Claimed::Taken);
        let second = EmbeddedStore::open(&path, Arc::new(Memory::default()));
        assert!(matches!(second, Err(OpenError::InUse)));
    }
    let table = open(&path);
    assert_eq!(claimed(&table, "alice", 2).await, Claimed::Taken);
    assert_eq!(table.claim(&claim("alice", 1, Price::NotForSale)).await.unwrap(), Claimed::Yes);
    assert!(table.revoke(&name("alice"), Some("spam".into()), NOW).await.unwrap());
    assert!(!table.revoke(&name("nobody"), None, NOW).await.unwrap());
    for number in [1, 2] {
        assert_eq!(claimed(&table, "alice", number).await, Claimed::Revoked(Some("spam".into())));
    }
}

#[tokio::test]
async fn of_200_claims_one_wins() {
    let dir = tempfile::tempdir().unwrap();
    let table = open(&dir.path().join("peers.redb"));
    let mut claims = tokio::task::JoinSet::new();
    for number in 0..200 {
        let table = table.clone();
        claims.spawn(async move { claimed(&table, "alice", number).await });
    }
    let outcomes = claims.join_all().await;
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == Claimed::Yes).count(), 1);
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == Claimed::Taken).count(), 199);
}

#[tokio::test]
async fn invitations_are_single_use_and_may_name_a_name() {
    let dir = tempfile::tempdir().unwrap();
    let table = open(&dir.path().join("peers.redb"));
    let invite = |label: Option<&str>, expires| Invite { name: label.map(|l| Label(name(l))), expires };
    table.invite(&[1; 32], &invite(None, NOW + 1)).await.unwrap();
    table.invite(&[2; 32], &invite(Some("bob"), NOW + 1)).await.unwrap();
    table.invite(&[3; 32], &invite(None, NOW - 1)).await.unwrap();
    for (label, number, token, outcome) in [
        ("carol", 1, 9, Claimed::BadInvite),
        ("carol", 1, 3, Claimed::BadInvite),
        ("carol", 1, 2, Claimed::BadInvite),
        ("bob", 1, 2, Claimed::Yes),
        ("carol", 1, 1, Claimed::Yes),
        ("dave", 1, 1, Claimed::BadInvite),
    ] {
        let got = table.claim(&claim(label, number, Price::Invite([token; 32]))).await.unwrap();
        assert_eq!(got, outcome, "{label} with {token}");
    }
    // One invitation brought to two names at once buys one.
    table.invite(&[4; 32], &invite(None, NOW + 1)).await.unwrap();
    let [one, two] = [("erin", 5), ("frank", 6)].map(|(l, n)| claim(l, n, Price::Invite([4; 32])));
    let (one, two) = tokio::join!(table.claim(&one), table.claim(&two));
    let outcomes = [one.unwrap(), two.unwrap()];
    assert!(outcomes.contains(&Claimed::Yes) && outcomes.contains(&Claimed::BadInvite), "{outcomes:?}");
}

#[tokio::test]
async fn an_identity_holds_so_many_names_and_no_more() {
    let dir = tempfile::tempdir().unwrap();
    let table = open(&dir.path().join("peers.redb"));
    for label in ["a", "b", "c"] {
        assert_eq!(claimed(&table, label, 1).await, Claimed::Yes);
    }
    assert_eq!(claimed(&table, "d", 1).await, Claimed::TooMany);
    assert_eq!(claimed(&table, "d", 2).await, Claimed::Yes);
    assert_eq!(table.first_of(&identity(1)), Some(name("a")));
    assert!(table.release(&name("a"), &identity(1), NOW).await.unwrap());
    assert_eq!(table.first_of(&identity(1)), Some(name("b")), "the next one is primary now");
    assert_eq!(claimed(&table, "e", 1).await, Claimed::Yes, "what was given up does not count");
}

#[tokio::test]
async fn a_released_name_rests_for_everybody_but_its_holder() {
    let dir = tempfile::tempdir().unwrap();
    let table = open(&dir.path().join("peers.redb"));
    assert_eq!(claimed(&table, "alice", 1).await, Claimed::Yes);
    assert!(!table.release(&name("alice"), &identity(2), NOW).await.unwrap(), "it is not hers");
    assert!(table.release(&name("alice"), &identity(1), NOW).await.unwrap());
    let later = |days, number| Claim { now: NOW + days * DAY, ..claim("alice", number, Price::Free) };
    assert_eq!(table.claim(&later(29, 2)).await.unwrap(), Claimed::Resting(DAY));
    assert_eq!(table.claim(&later(30, 2)).await.unwrap(), Claimed::Resting(0));
    assert_eq!(table.claim(&later(1, 1)).await.unwrap(), Claimed::Yes, "the holder changed its mind");
    assert!(table.release(&name("alice"), &identity(1), NOW + DAY).await.unwrap());
    assert_eq!(table.claim(&later(32, 2)).await.unwrap(), Claimed::Yes);
    assert_eq!(table.first_of(&identity(1)), None);
    assert_eq!(claimed(&table, "alice", 1).await, Claimed::Taken);
}

#[tokio::test]
async fn a_name_that_looks_like_anothers_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let table = open(&dir.path().join("peers.redb"));
    assert_eq!(claimed(&table, "rnary", 1).await, Claimed::Yes);
    assert_eq!(claimed(&table, "mary", 2).await, Claimed::LooksLike(name("rnary")));
    assert_eq!(claimed(&table, "mary", 1).await, Claimed::Yes, "both are hers");
    assert_eq!(claimed(&table, "bob", 1).await, Claimed::Yes);
    assert_eq!(claimed(&table, "b0b", 2).await, Claimed::LooksLike(name("bob")));
}

#[tokio::test]
async fn names_move_to_a_new_identity_all_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let table = open(&dir.path().join("peers.redb"));
    for label in ["b", "a"] {
        assert_eq!(claimed(&table, label, 1).await, Claimed::Yes);
    }
    assert_eq!(table.rotate(&identity(1), &identity(2), 1).await.unwrap(), None, "over the limit");
    let moved = table.rotate(&identity(1), &identity(2), 3).await.unwrap();
    assert_eq!(moved, Some(vec![name("b"), name("a")]));
    assert_eq!(table.first_of(&identity(2)), Some(name("b")));
    assert_eq!(table.first_of(&identity(1)), None);
    assert_eq!(claimed(&table, "a", 1).await, Claimed::Taken);
    assert_eq!(table.rotate(&identity(1), &identity(3), 3).await.unwrap(), None, "there is nothing left");
}

#[tokio::test]
async fn unused_names_are_given_up() {
    let dir = tempfile::tempdir().unwrap();
    let table = open(&dir.path().join("peers.redb"));
    assert_eq!(claimed(&table, "old", 1).await, Claimed::Yes);
    assert_eq!(claimed(&table, "used", 1).await, Claimed::Yes);
    table.seen(&name("used"), NOW + 100 * DAY).await.unwrap();
    let since = NOW + 50 * DAY;
    assert_eq!(table.expire(since, NOW + 101 * DAY, 10).await.unwrap(), [name("old")]);
    assert_eq!(table.expire(since, NOW + 101 * DAY, 10).await.unwrap(), []);
    assert_eq!(table.record(&name("old")).unwrap().state, State::Released { at: NOW + 101 * DAY });
    assert!(table.record(&name("used")).unwrap().state.is_held());
}

#[test]
fn files_that_are_not_ours_to_read_stay_as_they_are() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("peers.redb");
    std::fs::write(&path, b"something else entirely").unwrap();
    let refused = EmbeddedStore::open(&path, Arc::new(Memory::default())).unwrap_err();
    assert!(matches!(refused, OpenError::Damaged { .. }), "{refused}");
    assert!(refused.to_string().contains("backup"), "{refused}");
    assert_eq!(std::fs::read(&path).unwrap(), b"something else entirely");
}

#[tokio::test]
async fn a_table_of_a_newer_format_is_refused_and_not_rewritten() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("peers.redb");
    {
        let table = open(&path);
        assert_eq!(claimed(&table, "alice", 1).await, Claimed::Yes);
        table.store.commit(Commit::new().put(keys::FORMAT_KEY, "2")).await.unwrap();
    }
    let before = std::fs::read(&path).unwrap();
    for _ in 0..2 {
        let refused = EmbeddedStore::open(&path, Arc::new(Memory::default())).unwrap_err();
        assert!(matches!(refused, OpenError::Newer { .. }), "{refused}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

/// Whatever is damaged, the answer is one sentence that says how to restore; never a panic, never an empty table.
#[tokio::test]
async fn a_damaged_table_is_reported_with_how_to_restore() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("peers.redb");
    {
        let table = open(&path);
        for number in 0..20 {
            assert_eq!(claimed(&table, &format!("name-{number}"), number).await, Claimed::Yes);
        }
    }
    let whole = std::fs::read(&path).unwrap();
    let reported = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        let memory = Arc::new(Memory::default());
        match EmbeddedStore::open(&path, Arc::clone(&memory) as Arc<_>) {
            Err(error @ OpenError::Damaged { .. }) => {
                assert!(error.to_string().contains("backup"), "{error}");
            }
            Err(other) => panic!("{other}"),
            // Bytes that nothing stands in may change.
            Ok(_) => assert_eq!(memory.read().names.len(), 20),
        }
    };
    reported(b"");
    reported(&whole[..whole.len() / 2]);
    for page in 0..whole.len() / 4096 {
        let mut damaged = whole.clone();
        for (at, byte) in damaged[page * 4096..(page + 1) * 4096].iter_mut().enumerate() {
            *byte ^= u8::try_from(at % 251).unwrap() | 1;
        }
        reported(&damaged);
    }
    let text = b"\"identity\":\"";
    let at = whole.windows(text.len()).position(|window| window == text).unwrap();
    let mut flipped = whole.clone();
    flipped[at + text.len()] ^= 1;
    reported(&flipped);
}

#[tokio::test]
async fn a_word_for_an_heir_is_good_once_and_covers_what_rests() {
    let dir = tempfile::tempdir().unwrap();
    let table = open(&dir.path().join("peers.redb"));
    for label in ["alice", "photos"] {
        assert_eq!(claimed(&table, label, 1).await, Claimed::Yes);
    }
    assert!(table.release(&name("photos"), &identity(1), NOW).await.unwrap());
    assert_eq!(table.rotate(&identity(1), &identity(1), 3).await.unwrap(), None, "to itself");
    assert!(table.rotate(&identity(1), &identity(2), 3).await.unwrap().is_some());
    assert!(matches!(claimed(&table, "photos", 1).await, Claimed::Resting(_)), "the old key is done with");
    assert_eq!(claimed(&table, "photos", 2).await, Claimed::Yes);
    // Back, and on with the first word again: it is spent.
    assert!(table.rotate(&identity(2), &identity(1), 3).await.unwrap().is_some());
    assert_eq!(table.rotate(&identity(1), &identity(2), 3).await.unwrap(), None);
    assert_eq!(table.first_of(&identity(1)), Some(name("alice")));
}
