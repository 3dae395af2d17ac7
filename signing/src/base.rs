//! The signature base: the exact bytes that a signature is over (RFC 9421, section 2.5).

use sfv::FieldType;

use crate::component::Component;
use crate::message::Message;

/// The base of a signature over these components; `parameters` is the value of `@signature-params`, the list of
/// components as it stands in `signature-input`.
///
/// `None` where a component has no value in the message, or comes twice.
pub fn signature_base(message: &Message<'_>, covered: &[Component], parameters: &str) -> Option<String> {
    let mut base = String::with_capacity(512);
    for (at, component) in covered.iter().enumerate() {
        if covered[..at].contains(component) {
            return None;
        }
        let value = component.value(message)?;
        identify(component, &mut base)?;
        base.push_str(": ");
        base.push_str(&value);
        base.push('\n');
    }
    base.push_str("\"@signature-params\": ");
    base.push_str(parameters);
    Some(base)
}

/// Appends the component's identifier (section 2.5): an sf-string with its parameters.
fn identify(component: &Component, base: &mut String) -> Option<()> {
    let item = component.to_item()?;
    base.push_str(&item.serialize());
    Some(())
}
