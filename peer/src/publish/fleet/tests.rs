use super::*;

fn key(n: u8) -> PublicKey {
    PublicKey::from_bytes([n; 32])
}

fn list(keys: &[u8]) -> Vec<AssignedRelay> {
    let relay = |n: &u8| AssignedRelay { key: key(*n), addresses: vec![([127, 0, 0, *n], 443).into()] };
    keys.iter().map(relay).collect()
}

fn host() -> RelayAddress {
    "relay.example.net".parse().unwrap()
}

/// Dials what is due, and tells which relays that is.
fn dial(fleet: &mut Fleet, now: Instant) -> Vec<(UplinkId, PublicKey)> {
    let due = fleet.to_dial(now);
    due.iter()
        .map(|target| {
            let Target::Assigned { relay, host: of } = target else { panic!("a relay of the list") };
            assert_eq!(*of, host());
            (fleet.begin(target), relay.key)
        })
        .collect()
}

fn up(fleet: &mut Fleet, id: UplinkId, list: &[AssignedRelay]) {
    fleet.welcomed(id, None, list.to_vec(), host());
    fleet.ready(id);
}

/// A fleet with uplinks to the relays 1 and 2 of a list of three.
fn two_of_three(now: Instant) -> (Fleet, UplinkId, UplinkId) {
    let mut fleet = Fleet::default();
    let first = fleet.begin(&Target::Configured(host()));
    fleet.welcomed(first, Some(key(1)), list(&[1, 2, 3]), host());
    fleet.ready(first);
    let dialled = dial(&mut fleet, now);
    let &[(second, relay)] = &dialled[..] else { panic!("{dialled:?}") };
    assert_eq!(relay, key(2), "the first is there");
    up(&mut fleet, second, &list(&[1, 2, 3]));
    assert!(fleet.superfluous(now).is_empty() && fleet.to_dial(now).is_empty() && !fleet.must_seek(1, now));
    (fleet, first, second)
}

#[tokio::test]
async fn p28_p150_relays_that_are_named_later_are_used_from_then_on() {
    let now = Instant::now();
    let mut fleet = Fleet::default();
    let first = fleet.begin(&Target::Configured(host()));
    fleet.welcomed(first, Some(key(1)), Vec::new(), host());
    fleet.ready(first);
    fleet.named(Vec::new(), host());
    assert!(fleet.to_dial(now).is_empty(), "an empty list says nothing");
    fleet.named(list(&[1, 2]), host());
    let dialled = dial(&mut fleet, now);
    let &[(_, relay)] = &dialled[..] else { panic!("{dialled:?}") };
    assert_eq!(relay, key(2), "the first is there");
    assert!(fleet.superfluous(now).is_empty());
}

#[tokio::test]
async fn p151_a_list_is_not_given_up_half_way_for_the_same_one_in_another_order() {
    let now = Instant::now();
    let mut fleet = Fleet::default();
    let first = fleet.begin(&Target::Configured(host()));
    fleet.welcomed(first, Some(key(1)), list(&[1, 2, 3]), host());
    let second = dial(&mut fleet, now)[0].0;
    // It has not heard of the first uplink.
    fleet.welcomed(second, Some(key(2)), list(&[2, 3, 1]), host());
    assert!(fleet.to_dial(now).is_empty());
    fleet.ready(first);
    fleet.ready(second);
    assert!(fleet.superfluous(now).is_empty() && fleet.to_dial(now).is_empty());
    // From then on the order counts, as do other relays at any time.
    let again = fleet.begin(&Target::Configured(host()));
    fleet.welcomed(again, Some(key(1)), list(&[1, 3, 2]), host());
    let third = dial(&mut fleet, now);
    assert_eq!(third[0].1, key(3));
    fleet.welcomed(third[0].0, Some(key(3)), list(&[3, 4, 1]), host());
    assert_eq!(dial(&mut fleet, now)[0].1, key(4));
}

#[tokio::test]
async fn p151_without_a_list_only_what_the_user_named_is_tried() {
    let now = Instant::now();
    let mut fleet = Fleet::default();
    assert!(fleet.must_seek(1, now) && fleet.to_dial(now).is_empty());
    let first = fleet.begin(&Target::Configured(host()));
    assert!(!fleet.must_seek(1, now), "one at a time");
    fleet.welcomed(first, Some(key(1)), Vec::new(), host());
    fleet.ready(first);
    assert!(fleet.is_up() && fleet.to_dial(now).is_empty() && fleet.superfluous(now).is_empty());
    assert_eq!(fleet.ended(first, false, Duration::ZERO, now, 0), None);
    assert!(fleet.must_seek(1, now));
}

#[tokio::test]
async fn p28_without_a_list_the_place_of_a_relay_that_goes_away_is_tried_again_and_its_uplink_is_kept() {
    let now = Instant::now();
    let after = Duration::from_secs(1);
    let mut fleet = Fleet::default();
    let first = fleet.begin(&Target::Configured(host()));
    fleet.welcomed(first, None, Vec::new(), host());
    fleet.ready(first);
    fleet.draining(first, now + after);
    assert!(!fleet.must_seek(1, now), "not before its time");
    assert_eq!(fleet.next_change(now), Some(now + after));
    assert!(fleet.must_seek(1, now + after));
    let second = fleet.begin(&Target::Configured(host()));
    assert!(!fleet.must_seek(1, now + after), "one at a time");
    fleet.welcomed(second, None, Vec::new(), host());
    fleet.ready(second);
    assert!(!fleet.must_seek(1, now + after) && fleet.superfluous(now + after).is_empty());
    fleet.ended(first, false, Duration::ZERO, now, 0);
    assert!(fleet.is_up() && !fleet.must_seek(1, now + after));
}

#[tokio::test]
async fn p152_an_uplink_is_given_up_only_once_those_that_are_wanted_work() {
    let now = Instant::now();
    let mut fleet = Fleet::default();
    let first = fleet.begin(&Target::Configured(host()));
    fleet.welcomed(first, Some(key(1)), list(&[2, 3, 1]), host());
    fleet.ready(first);
    let dialled = dial(&mut fleet, now);
    assert_eq!(dialled.iter().map(|(_, key)| *key).collect::<Vec<_>>(), [key(2), key(3)]);
    fleet.welcomed(dialled[0].0, Some(key(2)), list(&[2, 3, 1]), host());
    fleet.welcomed(dialled[1].0, Some(key(3)), list(&[2, 3, 1]), host());
    assert!(fleet.superfluous(now).is_empty(), "no canary has come through");
    fleet.ready(dialled[0].0);
    assert!(fleet.superfluous(now).is_empty(), "one of two");
    fleet.ready(dialled[1].0);
    assert_eq!(fleet.superfluous(now), [first]);
    assert!(fleet.superfluous(now).is_empty(), "told once");
    fleet.ended(first, false, Duration::ZERO, now, 0);
    assert!(fleet.to_dial(now).is_empty());
}

#[tokio::test]
async fn p151_a_lost_relay_is_dialled_again_and_after_two_failures_another() {
    let now = Instant::now();
    let (mut fleet, _, second) = two_of_three(now);
    assert_eq!(fleet.ended(second, false, Duration::ZERO, now, u32::MAX), Some(Duration::ZERO));
    assert!(fleet.is_up() && !fleet.must_seek(1, now));
    let again = dial(&mut fleet, now);
    assert_eq!(again[0].1, key(2), "at once");
    let pause = fleet.ended(again[0].0, true, Duration::ZERO, now, u32::MAX).unwrap();
    assert!(!pause.is_zero() && fleet.to_dial(now).is_empty(), "not so soon");
    assert_eq!(fleet.next_change(now), Some(now + pause));
    let now = now + pause;
    let again = dial(&mut fleet, now);
    assert_eq!(again[0].1, key(2));
    fleet.ended(again[0].0, true, Duration::ZERO, now, u32::MAX);
    assert_eq!(dial(&mut fleet, now)[0].1, key(3), "another of the list");
}

#[tokio::test]
async fn p151_uplinks_that_are_lost_before_they_work_are_failures() {
    let now = Instant::now();
    let (mut fleet, _, second) = two_of_three(now);
    fleet.ended(second, false, Duration::ZERO, now, 0);
    for _ in 0..2 {
        let again = dial(&mut fleet, now);
        assert_eq!(again[0].1, key(2));
        fleet.welcomed(again[0].0, None, Vec::new(), host());
        fleet.ended(again[0].0, false, Duration::ZERO, now, 0);
    }
    assert_eq!(dial(&mut fleet, now)[0].1, key(3));
}

#[tokio::test]
async fn p28_a_relay_that_drains_is_dialled_again_and_the_uplink_to_it_is_kept() {
    let now = Instant::now();
    let (mut fleet, first, second) = two_of_three(now);
    let later = now + Duration::from_secs(1);
    for id in [first, second] {
        fleet.draining(id, later);
    }
    assert!(fleet.to_dial(now).is_empty());
    assert_eq!(fleet.next_change(now), Some(later));
    let again = dial(&mut fleet, later);
    assert_eq!(again.iter().map(|(_, key)| *key).collect::<Vec<_>>(), [key(1), key(2)], "new processes");
    for (id, _) in &again {
        assert!(fleet.to_dial(later).is_empty());
        up(&mut fleet, *id, &list(&[1, 2, 3]));
        assert!(fleet.superfluous(later).is_empty(), "the old ones are closed by their relays");
    }
    for id in [first, second] {
        fleet.ended(id, false, Duration::ZERO, later, 0);
    }
    assert!(fleet.to_dial(later).is_empty() && fleet.superfluous(later).is_empty() && fleet.is_up());
}

#[tokio::test]
async fn p28_another_relay_takes_the_place_of_one_that_drains_and_refuses() {
    let mut now = Instant::now();
    let (mut fleet, _, second) = two_of_three(now);
    fleet.draining(second, now);
    let refused = Duration::from_secs(1);
    for _ in 0..2 {
        let again = dial(&mut fleet, now);
        assert_eq!(again[0].1, key(2));
        assert_eq!(fleet.ended(again[0].0, true, refused, now, 0), Some(refused));
        now += refused;
    }
    let third = dial(&mut fleet, now);
    assert_eq!(third[0].1, key(3));
    up(&mut fleet, third[0].0, &[]);
    assert!(fleet.superfluous(now).is_empty());
    // It is gone at last, and may be back at once.
    assert_eq!(fleet.ended(second, false, Duration::ZERO, now, u32::MAX), Some(Duration::ZERO));
    assert!(fleet.to_dial(now).is_empty() && fleet.superfluous(now).is_empty());
}

#[tokio::test]
async fn p153_when_all_are_gone_the_user_s_relays_are_tried() {
    let mut now = Instant::now();
    let (mut fleet, first, second) = two_of_three(now);
    for id in [first, second] {
        fleet.ended(id, false, Duration::ZERO, now, 0);
    }
    for _ in 0..3 {
        for (id, _) in dial(&mut fleet, now) {
            assert!(!fleet.must_seek(1, now));
            fleet.ended(id, true, Duration::ZERO, now, 0);
        }
        now += Duration::from_secs(60);
    }
    for (id, _) in dial(&mut fleet, now) {
        fleet.ended(id, true, Duration::ZERO, now, 0);
    }
    assert!(fleet.must_seek(1, now));
}

#[tokio::test]
async fn two_uplinks_to_one_relay_are_one_too_many() {
    let now = Instant::now();
    let (mut fleet, first, _) = two_of_three(now);
    let double = fleet.begin(&Target::Configured(host()));
    fleet.welcomed(double, Some(key(1)), list(&[1, 2, 3]), host());
    fleet.ready(double);
    assert_eq!(fleet.superfluous(now), [double]);
    assert!(first < double);
}

#[tokio::test]
async fn what_was_dialled_for_a_relay_counts_as_it() {
    let now = Instant::now();
    let mut fleet = Fleet::default();
    let first = fleet.begin(&Target::Configured(host()));
    fleet.welcomed(first, Some(key(1)), list(&[1, 2]), host());
    let dialled = dial(&mut fleet, now);
    fleet.welcomed(dialled[0].0, Some(key(9)), list(&[1, 2]), host());
    assert!(fleet.to_dial(now).is_empty());
}
