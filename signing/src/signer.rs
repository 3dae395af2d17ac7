//! Signs the head of a response.

use std::sync::Arc;

use http::header::{HeaderMap, HeaderValue, SET_COOKIE};
use oriel_protocol::head::ResponseHead;
use sfv::{BareItem, FieldType, InnerList, Key, ListEntry, Parameters};

use crate::base::signature_base;
use crate::binary;
use crate::chain::Chain;
use crate::component::Component;
use crate::delegation;
use crate::ed25519::SigningKey;
use crate::message::{Message, Request};
use crate::profile::{LIFE, SIGNATURE, SIGNATURE_INPUT, mandatory};
use crate::seal::Seal;
use crate::stream::{self, Stream};
use crate::structured;
use crate::wish::{TAG, Wish};

const LABEL: &str = "oriel";

/// Who signs responses: a signing key, with what the identity says of it.
#[derive(Clone, Debug)]
pub struct Signer {
    key: Arc<SigningKey>,
    id: String,
    vouched: Option<HeaderValue>,
}

impl Signer {
    /// The identity itself.
    pub fn identity(key: SigningKey) -> Self {
        Self { id: binary::encode(key.public().as_bytes()), key: Arc::new(key), vouched: None }
    }

    /// A key that the identity vouches for by this value of `oriel-key`.
    pub fn delegated(key: SigningKey, vouched: HeaderValue) -> Self {
        Self { vouched: Some(vouched), ..Self::identity(key) }
    }

    /// Signs a response's head: adds the fields of the profile to it, in place of any that an origin gave it.
    ///
    /// `created` is in seconds since 1970. `None` where the request or the response has something that cannot be
    /// signed; the head is then without any signature.
    pub fn sign(
        &self,
        head: &mut ResponseHead,
        request: Request<'_>,
        wish: &Wish,
        stream: &Stream,
        created: u64,
    ) -> Option<Seal> {
        let fields = &mut head.fields;
        for name in [SIGNATURE, SIGNATURE_INPUT] {
            fields.remove(name);
        }
        fields.insert(stream::FIELD, stream.write()?);
        match &self.vouched {
            Some(vouched) => fields.insert(delegation::FIELD, vouched.clone()),
            None => fields.remove(delegation::FIELD),
        };
        let covered = to_cover(fields, request.fields);
        let items = covered.iter().map(Component::to_item).collect::<Option<Vec<_>>>()?;
        let list = InnerList::with_params(items, self.parameters(wish, created)?);
        let mut input = sfv::Dictionary::new();
        input.insert(Key::from_string(LABEL.to_owned()).ok()?, ListEntry::InnerList(list));
        let input = input.serialize()?;
        let message = Message::Response { status: head.status, fields, request };
        let base = signature_base(&message, &covered, input.strip_prefix("oriel=")?)?;
        let signature = format!("{LABEL}=:{}:", binary::encode(&self.key.sign(base.as_bytes())));
        fields.insert(SIGNATURE_INPUT, HeaderValue::try_from(input).ok()?);
        fields.insert(SIGNATURE, HeaderValue::try_from(signature).ok()?);
        Some(Seal::new(Arc::clone(&self.key), Chain::new(base.as_bytes())))
    }

    fn parameters(&self, wish: &Wish, created: u64) -> Option<Parameters> {
        let text = |text: &str| sfv::String::from_string(text.to_owned()).ok().map(BareItem::String);
        let mut parameters = Parameters::new();
        for (name, value) in [
            ("created", structured::integer(created)?),
            ("expires", structured::integer(created.saturating_add(LIFE))?),
            ("nonce", text(&wish.nonce)?),
            ("keyid", text(&self.id)?),
            ("tag", text(TAG)?),
        ] {
            parameters.insert(Key::from_string(name.to_owned()).ok()?, value);
        }
        Some(parameters)
    }
}

/// What a signature is to cover: the status, the request it answers, and every field.
fn to_cover(fields: &HeaderMap, request: &HeaderMap) -> Vec<Component> {
    let mut covered = mandatory(request);
    covered.extend(fields.keys().map(|name| {
        let plain = fields.get_all(name).iter().all(|line| line.as_bytes().is_ascii());
        // Lines of set-cookie must not be joined (RFC 9421, section 2.1.3).
        if plain && name != SET_COOKIE {
            Component::own(name.as_str())
        } else {
            Component::wrapped(name.as_str())
        }
    }));
    covered
}
