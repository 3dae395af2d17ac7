//! Checks the head of a response.
//!
//! The request's values are taken from what was sent, never from the response: a signature that fits is therefore
//! one for this request. Only covered fields are handed on.

use http::header::{CONTENT_LENGTH, HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH};
use http::{Method, StatusCode};
use oriel_protocol::head::ResponseHead;
use oriel_protocol::key::PublicKey;
use sfv::{BareItem, FieldType, InnerList, Key, ListEntry, Parameters};

use crate::base::signature_base;
use crate::binary;
use crate::chain::Chain;
use crate::component::Component;
use crate::delegation::{self, Delegation};
use crate::ed25519::{Signature, verify};
use crate::message::{Message, Request};
use crate::profile::{LIFE, SIGNATURE, SIGNATURE_INPUT, SKEW, mandatory};
use crate::refusal::Refusal;
use crate::stream::{self, Stream};
use crate::structured;
use crate::wish::TAG;

/// Whose signature counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pin {
    /// The identity's key.
    pub key: PublicKey,
    /// The highest serial of a delegation that was ever seen: no lower one counts.
    pub serial: u64,
}

/// The request, as its sender knows it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The method.
    pub method: Method,
    /// The whole URL, without fragment.
    pub target_uri: String,
    /// Its fields; of them only those of [`BOUND`](crate::profile::BOUND) matter.
    pub fields: HeaderMap,
    /// The nonce that was sent.
    pub nonce: String,
}

/// A head whose signature fits.
#[derive(Clone, Debug, PartialEq)]
pub struct VerifiedHead {
    /// The status.
    pub status: StatusCode,
    /// The covered fields, without those of the profile itself.
    pub fields: HeaderMap,
    /// When it was signed, in seconds since 1970.
    pub created: u64,
    /// The key that signed.
    pub key: PublicKey,
    /// The serial of the delegation; 0 where the identity itself signed.
    pub serial: u64,
    /// SHA-256 of the request's body as the peer received it, if it knew when it signed.
    pub upload: Option<[u8; 32]>,
}

impl VerifiedHead {
    /// Whether this answers an upload with that SHA-256.
    ///
    /// # Errors
    /// [`Refusal::Upload`] if it answers another one, or if it is a success that does not say which: an error may
    /// come before the upload is over, and means no harm.
    pub fn answers(&self, upload: &[u8; 32]) -> Result<(), Refusal> {
        match &self.upload {
            Some(received) if received == upload => Ok(()),
            None if !self.status.is_success() => Ok(()),
            _ => Err(Refusal::Upload),
        }
    }

    /// How long the body has to be, where the head says so and a body may follow.
    pub(crate) fn length(&self, method: &Method) -> Option<u64> {
        if *method == Method::HEAD || self.status == StatusCode::NOT_MODIFIED {
            return None;
        }
        self.fields.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
    }
}

/// What is to be done with fields that no signature covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uncovered {
    /// Left out: a response in the open passes hops that add fields.
    LeftOut,
    /// A reason to refuse: packets come as the peer made them.
    Refused,
}

/// Checks a response's head, and begins the chain of its body. `now` is in seconds since 1970.
///
/// # Errors
/// [`Refusal`].
pub fn verify_head(
    pin: &Pin,
    asked: &Asked,
    head: &ResponseHead,
    uncovered: Uncovered,
    now: u64,
) -> Result<(VerifiedHead, Chain), Refusal> {
    let (label, list) = find_input(&head.fields)?;
    let signature = find_signature(&head.fields, &label)?;
    let parameters = Terms::read(&list.params).ok_or(Refusal::Malformed("the signature's parameters"))?;
    let delegation = Delegation::check(&head.fields, &pin.key)?;
    let key = delegation.map_or(pin.key, |delegation| delegation.key);
    if parameters.keyid != binary::encode(key.as_bytes()) {
        return Err(Refusal::Key);
    }
    if parameters.nonce != asked.nonce {
        return Err(Refusal::Nonce);
    }
    parameters.check_clock(now)?;
    if let Some(delegation) = delegation {
        check_delegation(&delegation, parameters.created, pin.serial)?;
    }
    let covered = list.items.iter().map(Component::from_item).collect::<Option<Vec<_>>>();
    let covered = covered.ok_or(Refusal::Malformed("a component that this profile does not know"))?;
    check_coverage(&covered, &head.fields, &asked.fields, uncovered)?;
    let request = Request { method: &asked.method, target_uri: &asked.target_uri, fields: &asked.fields };
    let message = Message::Response { status: head.status, fields: &head.fields, request };
    let written = sfv::List::from([ListEntry::InnerList(list.clone())]).serialize();
    let written = written.ok_or(Refusal::Malformed("the signature's components"))?;
    let base = signature_base(&message, &covered, &written).ok_or(Refusal::Signature)?;
    if !verify(&key, base.as_bytes(), &signature) {
        return Err(Refusal::Signature);
    }
    let stream = Stream::read(&head.fields).ok_or(Refusal::Malformed("oriel-stream"))?;
    // There is nothing that it could stand for.
    let conditional = [IF_NONE_MATCH, IF_MODIFIED_SINCE].iter().any(|name| asked.fields.contains_key(name));
    if head.status == StatusCode::NOT_MODIFIED && !conditional {
        return Err(Refusal::Malformed("a 304 to a request without a condition"));
    }
    let verified = VerifiedHead {
        status: head.status,
        fields: only(&covered, &head.fields),
        created: parameters.created,
        key,
        serial: delegation.map_or(0, |delegation| delegation.serial),
        upload: stream.request,
    };
    Ok((verified, Chain::new(base.as_bytes())))
}

/// When a head says that it was signed, in seconds since 1970. Nothing is checked yet.
pub fn created(fields: &HeaderMap) -> Option<u64> {
    let (_, list) = find_input(fields).ok()?;
    Terms::read(&list.params).map(|terms| terms.created)
}

/// The one member of `signature-input` with this profile's tag.
fn find_input(fields: &HeaderMap) -> Result<(Key, InnerList), Refusal> {
    let input = structured::dictionary(fields, SIGNATURE_INPUT.as_str()).ok_or(Refusal::Unsigned)?;
    let input = input.ok_or(Refusal::Malformed("signature-input"))?;
    let mut ours = input.into_iter().filter_map(|(label, entry)| match entry {
        ListEntry::InnerList(list) => {
            let tag = list.params.get("tag").and_then(BareItem::as_string).map(|tag| tag.as_str() == TAG);
            (tag == Some(true)).then_some((label, list))
        }
        ListEntry::Item(_) => None,
    });
    let found = ours.next().ok_or(Refusal::Unsigned)?;
    if ours.next().is_some() { Err(Refusal::Malformed("two signatures of this profile")) } else { Ok(found) }
}

fn find_signature(fields: &HeaderMap, label: &Key) -> Result<Signature, Refusal> {
    let signatures = structured::dictionary(fields, SIGNATURE.as_str()).flatten();
    let signature = signatures.and_then(|signatures| structured::bytes(&signatures, label.as_str()));
    signature.ok_or(Refusal::Malformed("signature"))
}

/// The parameters of a signature: these five and no other.
struct Terms<'a> {
    created: u64,
    expires: u64,
    nonce: &'a str,
    keyid: &'a str,
}

impl<'a> Terms<'a> {
    fn read(parameters: &'a Parameters) -> Option<Self> {
        let text =
            |name: &str| parameters.get(name).and_then(BareItem::as_string).map(sfv::StringRef::as_str);
        let number = |name: &str| match parameters.get(name)? {
            BareItem::Integer(number) => u64::try_from(i64::from(*number)).ok(),
            _ => None,
        };
        text("tag")?;
        let read = Self {
            created: number("created")?,
            expires: number("expires")?,
            nonce: text("nonce")?,
            keyid: text("keyid")?,
        };
        (parameters.len() == 5).then_some(read)
    }

    fn check_clock(&self, now: u64) -> Result<(), Refusal> {
        if self.expires <= self.created || self.expires - self.created > LIFE {
            return Err(Refusal::Clock("for longer than a response is good for"));
        }
        if self.created > now.saturating_add(SKEW) {
            return Err(Refusal::Clock("in the future"));
        }
        if self.expires.saturating_add(SKEW) < now {
            return Err(Refusal::Clock("too long ago"));
        }
        Ok(())
    }
}

fn check_delegation(delegation: &Delegation, created: u64, seen: u64) -> Result<(), Refusal> {
    if !(delegation.not_before..=delegation.expires).contains(&created) {
        return Err(Refusal::Delegation("not for the time of this signature"));
    }
    if delegation.serial < seen {
        return Err(Refusal::Delegation("withdrawn by a later one"));
    }
    Ok(())
}

fn check_coverage(
    covered: &[Component],
    fields: &HeaderMap,
    request: &HeaderMap,
    uncovered: Uncovered,
) -> Result<(), Refusal> {
    let mandatory = mandatory(request);
    let missing = mandatory.iter().find(|component| !covered.contains(component));
    if let Some(missing) = missing {
        return Err(Refusal::Coverage(match missing.name.as_str() {
            "@status" => "the status",
            "@method" => "the request's method",
            "@target-uri" => "the request's URL",
            "content-digest" => "the request's content-digest",
            "range" | "if-range" => "the request's range",
            _ => "the request's condition",
        }));
    }
    let foreign =
        |component: &&Component| (component.req || component.is_derived()) && !mandatory.contains(component);
    if covered.iter().any(|component| foreign(&component)) {
        return Err(Refusal::Malformed("a component that this profile does not know"));
    }
    let covers = |name: &str| covered.iter().any(|component| !component.req && component.name == name);
    if !covers(stream::FIELD) {
        return Err(Refusal::Coverage("oriel-stream"));
    }
    if fields.contains_key(delegation::FIELD) && !covers(delegation::FIELD) {
        return Err(Refusal::Coverage("oriel-key"));
    }
    let of_profile = |name: &HeaderName| name == SIGNATURE || name == SIGNATURE_INPUT;
    let bare = fields.keys().any(|name| !of_profile(name) && !covers(name.as_str()));
    if bare && uncovered == Uncovered::Refused { Err(Refusal::Coverage("every field")) } else { Ok(()) }
}

/// The covered fields, without the profile's own.
fn only(covered: &[Component], fields: &HeaderMap) -> HeaderMap {
    let mut kept = HeaderMap::with_capacity(fields.len());
    for name in fields.keys() {
        let own = matches!(name.as_str(), stream::FIELD | delegation::FIELD);
        if !own && covered.iter().any(|component| !component.req && component.name == name.as_str()) {
            for value in fields.get_all(name) {
                kept.append(name, value.clone());
            }
        }
    }
    kept
}
