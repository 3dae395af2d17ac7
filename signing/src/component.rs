//! Components: the parts of a message that a signature covers (RFC 9421, section 2).

use http::HeaderName;
use http::header::HeaderMap;
use sfv::{BareItem, Item, Key, StringRef};

use crate::binary;
use crate::message::{Message, Request};

/// One covered component: a field's name or a derived one, of the response or of the request it answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// A lower-case field name, or `@` and the name of a derived component.
    pub name: String,
    /// The value of `name` in `@query-param;name="..."`.
    pub parameter: Option<String>,
    /// Of the request (`;req`).
    pub req: bool,
    /// Each line wrapped in base64 (`;bs`), for lines that must not be joined.
    pub bs: bool,
}

impl Component {
    /// A component of the message itself.
    pub fn own(name: &str) -> Self {
        Self { name: name.to_owned(), parameter: None, req: false, bs: false }
    }

    /// A component of the request that the response answers.
    pub fn of_request(name: &str) -> Self {
        Self { req: true, ..Self::own(name) }
    }

    /// A field of the message whose lines are wrapped each.
    pub fn wrapped(name: &str) -> Self {
        Self { bs: true, ..Self::own(name) }
    }

    /// Whether it is derived, not a field.
    pub fn is_derived(&self) -> bool {
        self.name.starts_with('@')
    }

    /// Reads a component's identifier; `None` if it is not one that this crate knows.
    pub fn from_item(item: &Item) -> Option<Self> {
        let BareItem::String(name) = &item.bare_item else { return None };
        let mut component = Self::own(name.as_str());
        for (key, value) in &item.params {
            match (key.as_str(), value) {
                ("req", BareItem::Boolean(true)) => component.req = true,
                ("bs", BareItem::Boolean(true)) => component.bs = true,
                ("name", BareItem::String(value)) => component.parameter = Some(value.as_str().to_owned()),
                _ => return None,
            }
        }
        let derived = component.is_derived();
        let field = !derived && HeaderName::from_lowercase(component.name.as_bytes()).is_ok();
        let fits = (derived && !component.bs) || (field && component.parameter.is_none());
        fits.then_some(component)
    }

    /// The identifier, to be written into a list; `None` if its name is not ASCII.
    pub fn to_item(&self) -> Option<Item> {
        let string =
            |text: &str| StringRef::from_str(text).ok().map(|text| BareItem::String(text.to_owned()));
        let mut item = Item::new(string(&self.name)?);
        if self.req {
            item.params.insert(key("req")?, BareItem::Boolean(true));
        }
        if self.bs {
            item.params.insert(key("bs")?, BareItem::Boolean(true));
        }
        if let Some(parameter) = &self.parameter {
            item.params.insert(key("name")?, string(parameter)?);
        }
        Some(item)
    }

    /// The value in this message; `None` where there is none, or none that can be signed.
    pub(crate) fn value(&self, message: &Message<'_>) -> Option<String> {
        match (self.req, self.is_derived(), message) {
            (false, true, Message::Response { status, .. }) => {
                (self.name == "@status").then(|| status.as_u16().to_string())
            }
            (false, true, Message::Request(request)) => self.derived(request),
            (true, true, Message::Response { request, .. }) => self.derived(request),
            (false, false, Message::Response { fields, .. }) => self.field(fields),
            (false, false, Message::Request(request)) => self.field(request.fields),
            (true, false, Message::Response { request, .. }) => self.field(request.fields),
            (true, _, Message::Request(_)) => None,
        }
    }

    fn derived(&self, request: &Request<'_>) -> Option<String> {
        if self.name == "@query-param" {
            return query_parameter(request.query()?, self.parameter.as_ref()?);
        }
        let value = match self.name.as_str() {
            "@method" => request.method.as_str(),
            "@target-uri" => request.target_uri,
            "@scheme" => request.scheme(),
            "@authority" => return Some(request.authority().to_ascii_lowercase()),
            "@path" => match request.path() {
                "" => "/",
                path => path,
            },
            "@query" => return Some(format!("?{}", request.query().unwrap_or_default())),
            _ => return None,
        };
        (self.parameter.is_none()).then(|| value.to_owned())
    }

    fn field(&self, fields: &HeaderMap) -> Option<String> {
        let lines: Vec<&[u8]> =
            fields.get_all(&self.name).iter().map(|line| line.as_bytes().trim_ascii()).collect();
        if lines.is_empty() {
            return None;
        }
        if self.bs {
            let wrapped: Vec<String> =
                lines.iter().map(|line| format!(":{}:", binary::encode(line))).collect();
            return Some(wrapped.join(", "));
        }
        let joined = lines.join(&b", "[..]);
        // What is not ASCII has no place in a base (section 2.5): it is wrapped or not signed.
        String::from_utf8(joined).ok().filter(|value| value.is_ascii())
    }
}

fn key(name: &str) -> Option<Key> {
    Key::from_string(name.to_owned()).ok()
}

/// Section 2.2.8: the value of the one parameter of this name, decoded and encoded again.
fn query_parameter(query: &str, name: &str) -> Option<String> {
    let wanted = decode_form(name);
    let mut values = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .filter(|(key, _)| decode_form(key) == wanted)
        .map(|(_, value)| value);
    let value = values.next()?;
    values.next().is_none().then(|| encode_form(&decode_form(value)))
}

fn decode_form(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        // A sign is no digit: from_str_radix would take `+f` for a number.
        let digits =
            text.get(at + 1..at + 3).filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let hex = digits.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let (byte, len) = match (byte, hex) {
            (b'+', _) => (b' ', 1),
            (b'%', Some(decoded)) => (decoded, 3),
            _ => (byte, 1),
        };
        decoded.push(byte);
        at += len;
    }
    decoded
}

/// The percent-encoding of section 2.2.8: of all but what a form leaves alone, and of spaces too.
fn encode_form(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len()), |mut text, &byte| {
        if byte.is_ascii_alphanumeric() || b"*-._".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push('%');
            text.extend(
                [byte >> 4, byte & 15].map(|digit| char::from(b"0123456789ABCDEF"[usize::from(digit)])),
            );
        }
        text
    })
}
