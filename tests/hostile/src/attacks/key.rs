//! Who signs: other keys, other identities, and delegations that do not count.

use http::header::{HeaderName, HeaderValue};
use oriel_protocol::key::PublicKey;
use oriel_signing::binary;
use oriel_signing::delegation::{Delegation, FIELD, LONGEST};
use oriel_signing::signer::Signer;

use super::terms;
use crate::answer::Answer;
use crate::builtin::SERIAL;
use crate::forge::{Forger, small_order};
use crate::mutation::Act::{Answer as Alter, Forged};
use crate::mutation::{Mutation, Needs};

const HOUR: u64 = 3600;
const DAY: u64 = 24 * HOUR;

/// The attacks.
pub const ALL: &[Mutation] = &[
    Mutation::new(
        "other-key",
        "key",
        "signs everything anew with a stranger's key",
        Forged(|answer, forger| forger.sign(answer, &Signer::identity(Forger::stranger()))),
    ),
    Mutation::new(
        "other-identity",
        "delegation",
        "signs with a key that a stranger vouches for",
        Forged(|answer, forger| {
            let delegation = Delegation {
                key: Forger::leaked().public(),
                not_before: forger.now - HOUR,
                expires: forger.now + HOUR,
                serial: SERIAL,
            };
            forger.sign(answer, &Signer::delegated(Forger::leaked(), delegation.vouch(&Forger::stranger())?))
        }),
    ),
    Mutation::new(
        "other-key-beside-delegation",
        "key",
        "signs with another key than is vouched for",
        Forged(|answer, forger| {
            let vouched = answer.head()?.fields.get(FIELD)?.clone();
            forger.sign(answer, &Signer::delegated(Forger::leaked(), vouched))
        }),
    ),
    Mutation::new(
        "other-key-as-delegate",
        "signature",
        "signs with another key, and names the one vouched for",
        Forged(|answer, forger| {
            let fields = answer.head()?.fields;
            let honest = Delegation::check(&fields, &forger.pin).ok()??.key;
            forger.sign(answer, &Signer::delegated(Forger::leaked(), fields.get(FIELD)?.clone()))?;
            terms::text(answer, "keyid", &binary::encode(honest.as_bytes()))
        }),
    ),
    Mutation::new(
        "other-key-as-identity",
        "signature",
        "signs with another key, and names the identity's",
        Forged(|answer, forger| {
            forger.sign(answer, &Signer::identity(Forger::leaked()))?;
            terms::text(answer, "keyid", &binary::encode(forger.pin.as_bytes()))
        }),
    ),
    Mutation::new(
        "delegation-removed",
        "key",
        "takes oriel-key away",
        Alter(|answer| answer.alter_head(|head| head.fields.remove(FIELD).map(drop))),
    ),
    Mutation::new(
        "delegation-extended",
        "delegation",
        "lets the delegation end a day later",
        Alter(|answer| raise(answer, "exp=", DAY)),
    ),
    Mutation::new(
        "delegation-serial-raised",
        "delegation",
        "raises the delegation's serial",
        Alter(|answer| raise(answer, "serial=", 1)),
    ),
    Mutation::new(
        "delegation-key-changed",
        "delegation",
        "puts another key into the delegation",
        Alter(|answer| {
            answer.alter_field(FIELD, |text| {
                let (before, rest) = text.split_once("key=:").unwrap_or((text, ""));
                let after = rest.split_once(':').map_or("", |(_, after)| after);
                format!("{before}key=:{}:{after}", binary::encode(Forger::leaked().public().as_bytes()))
            })
        }),
    ),
    Mutation::new(
        "delegation-member-added",
        "delegation",
        "adds a member to oriel-key",
        Alter(|answer| answer.alter_field(FIELD, |text| format!("{text}, more"))),
    ),
    Mutation::new(
        "delegation-twice",
        "delegation",
        "sends oriel-key twice",
        Alter(|answer| {
            answer.alter_head(|head| {
                let value = head.fields.get(FIELD)?.clone();
                head.fields.append(FIELD, value);
                Some(())
            })
        }),
    ),
    Mutation::new(
        "delegation-expired",
        "delegation",
        "signs with a key whose days are over",
        Forged(|answer, forger| {
            forger.sign_delegated(answer, (forger.now - 2 * DAY, forger.now - HOUR), SERIAL)
        }),
    ),
    Mutation::new(
        "delegation-not-yet",
        "delegation",
        "signs with a key whose days have not begun",
        Forged(|answer, forger| forger.sign_delegated(answer, (forger.now + HOUR, forger.now + DAY), SERIAL)),
    ),
    Mutation::new(
        "delegation-too-long",
        "delegation",
        "signs with a key that is vouched for longer than seven days",
        Forged(|answer, forger| {
            forger.sign_delegated(answer, (forger.now - HOUR, forger.now + LONGEST), SERIAL)
        }),
    ),
    Mutation::new(
        "delegation-withdrawn",
        "delegation",
        "signs with a key whose serial is lower than one seen",
        Forged(|answer, forger| {
            forger.sign_delegated(answer, (forger.now - HOUR, forger.now + HOUR), SERIAL - 1)
        }),
    )
    .with(Needs::Memory),
    Mutation::new(
        "delegation-not-covered",
        "coverage",
        "adds a good delegation that its signature does not cover",
        Forged(|answer, forger| {
            forger.sign(answer, &Signer::identity(Forger::leaked()))?;
            let vouched = vouched(forger, Forger::leaked().public())?;
            answer.alter_head(|head| {
                head.fields.insert(HeaderName::from_static(FIELD), vouched);
                Some(())
            })
        }),
    )
    .with(Needs::Identity),
    Mutation::new(
        "delegation-small-order",
        "signature",
        "has a key of small order vouched for, under which one signature fits all",
        Forged(|answer, forger| {
            let (key, signature) = small_order();
            let vouched = vouched(forger, PublicKey::from_bytes(key))?;
            forger.sign(answer, &Signer::delegated(Forger::leaked(), vouched))?;
            terms::text(answer, "keyid", &binary::encode(&key))?;
            answer.alter_field("signature", |_| format!("oriel=:{}:", binary::encode(&signature)))
        }),
    )
    .with(Needs::Identity),
    Mutation::new(
        "delegate-signs-late",
        "clock",
        "signs with a leaked key an hour back, when it was good",
        Forged(|answer, forger| {
            let vouched = vouched(forger, Forger::leaked().public())?;
            let signer = Signer::delegated(Forger::leaked(), vouched);
            forger.sign_as(answer, &signer, forger.now - HOUR, |_| Some(()))
        }),
    )
    .with(Needs::Identity),
];

/// What the identity says of a key for the hours around now.
fn vouched(forger: &Forger<'_>, key: PublicKey) -> Option<HeaderValue> {
    let (not_before, expires) = (forger.now - DAY, forger.now + DAY);
    Delegation { key, not_before, expires, serial: SERIAL }.vouch(forger.identity)
}

/// Raises a number in `oriel-key`.
fn raise(answer: &mut Answer, member: &str, by: u64) -> Option<()> {
    answer.alter_field(FIELD, |text| {
        let Some((before, rest)) = text.split_once(member) else { return text.to_owned() };
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let number = rest[..digits].parse::<u64>().unwrap_or(0) + by;
        format!("{before}{member}{number}{}", &rest[digits..])
    })
}
