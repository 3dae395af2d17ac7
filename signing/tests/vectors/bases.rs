//! RFC 9421: signature bases to the byte, and the signatures over them that this crate can check.

use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};
use oriel_protocol::key::PublicKey;
use oriel_signing::base::signature_base;
use oriel_signing::binary;
use oriel_signing::component::Component;
use oriel_signing::ed25519::{SigningKey, verify};
use oriel_signing::message::{Message, Request};
use serde_json::{Value, json};
use sfv::{InnerList, List, ListEntry, Parser};

fn vectors() -> Value {
    serde_json::from_str(include_str!("http-signatures.json")).unwrap()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("no {name} in {value:#}"))
}

fn fields(list: &Value) -> HeaderMap {
    let line = |pair: &Value| {
        let [name, value] = [&pair[0], &pair[1]].map(|part| part.as_str().unwrap());
        (HeaderName::from_static(Box::leak(name.into())), HeaderValue::from_str(value).unwrap())
    };
    list.as_array().into_iter().flatten().map(line).collect()
}

/// A list of components with its parameters, as it stands in `signature-input`.
/// `None` if one of them is of a kind that no signature of ours has.
fn covered(parameters: &str) -> Option<Vec<Component>> {
    let list: List = Parser::new(parameters).parse().unwrap();
    let [ListEntry::InnerList(InnerList { items, .. })] = &list[..] else { panic!("{parameters}") };
    items.iter().map(Component::from_item).collect()
}

/// The base of a case, by this crate.
fn base(case: &Value) -> Option<String> {
    let asked = &case["request"];
    let request_fields = fields(&asked["fields"]);
    let method = Method::from_bytes(text(asked, "method").as_bytes()).unwrap();
    let request = Request { method: &method, target_uri: text(asked, "target-uri"), fields: &request_fields };
    let response_fields = fields(&case["response"]["fields"]);
    let message = match case["response"]["status"].as_u64() {
        Some(status) => Message::Response {
            status: StatusCode::from_u16(u16::try_from(status).unwrap()).unwrap(),
            fields: &response_fields,
            request,
        },
        None => Message::Request(request),
    };
    signature_base(&message, &covered(text(case, "params"))?, text(case, "params"))
}

fn lines(case: &Value) -> String {
    let lines: Vec<&str> =
        case["base"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    lines.join("\n")
}

#[cfg_attr(test, test)]
pub(crate) fn bases_of_rfc_9421() {
    let vectors = vectors();
    let cases = vectors["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 16);
    for case in cases {
        assert_eq!(base(case).unwrap(), lines(case), "{} {}", text(case, "section"), text(case, "name"));
    }
}

/// Appendix B.2.6 and B.4, with the key of B.1.4: what does not change a covered component leaves the signature valid,
/// and what does change one does not.
#[cfg_attr(test, test)]
pub(crate) fn ed25519_signatures_of_rfc_9421() {
    let vectors = vectors();
    let public = PublicKey::from_bytes(binary::decode(text(&vectors["key"], "public")).unwrap());
    let secret = SigningKey::from_seed(&binary::decode(text(&vectors["key"], "private")).unwrap());
    assert_eq!(secret.public(), public);
    let cases: Vec<&Value> =
        vectors["cases"].as_array().unwrap().iter().filter(|case| case["algorithm"] == "ed25519").collect();
    assert_eq!(cases.len(), 7);
    for case in cases {
        let base = base(case).unwrap();
        let signature = binary::decode(text(case, "signature")).unwrap();
        let holds = case["holds"] == true;
        assert_eq!(verify(&public, base.as_bytes(), &signature), holds, "{}", text(case, "name"));
        assert_eq!(secret.sign(base.as_bytes()) == signature, holds, "{}", text(case, "name"));
    }
}

/// The examples of sections 2.1 and 2.2. The profile has no use for parts of structured fields, nor for
/// `@request-target`: they get no base rather than a wrong one.
#[cfg_attr(test, test)]
pub(crate) fn components_of_rfc_9421() {
    let vectors = vectors();
    let components = vectors["components"].as_array().unwrap();
    assert_eq!(components.len(), 31);
    for component in components {
        let identifier = text(component, "identifier");
        let parameters = format!("({identifier})");
        let mut case = json!({ "params": parameters, "request": component });
        if component.get("method").is_none() {
            let status = component.get("status").unwrap_or(&json!(200)).clone();
            let request = json!({ "method": "GET", "target-uri": "https://www.example.com/" });
            let response = json!({ "status": status, "fields": component["fields"] });
            case = json!({ "params": parameters, "request": request, "response": response });
        }
        let unused = [";sf", ";key=", "@request-target"].iter().any(|part| identifier.contains(part));
        let line = format!("{identifier}: {}\n\"@signature-params\": {parameters}", text(component, "value"));
        assert_eq!(base(&case), (!unused).then_some(line), "{}", text(component, "section"));
    }
}

#[cfg_attr(test, test)]
pub(crate) fn what_is_missing_or_double_has_no_base() {
    let vectors = vectors();
    let example =
        vectors["cases"].as_array().unwrap().iter().find(|case| case["section"] == "B.2.4").unwrap();
    assert!(base(example).is_some());
    for parameters in [
        "(\"@status\" \"@status\")",
        "(\"etag\")",
        "(\"etag\";req)",
        "(\"@method\")",
        "(\"@status\";req)",
        "(\"@unknown\")",
        "(\"@query-param\";req)",
        "(\"@query-param\";name=\"absent\";req)",
        "(\"@method\";name=\"Pet\";req)",
    ] {
        let mut other = example.clone();
        other["params"] = parameters.into();
        assert_eq!(base(&other), None, "{parameters}");
    }
}

/// What looks like an escape and is none stays as it is (RFC 9421, section 2.2.8, by the URL standard's form parser).
#[cfg_attr(test, test)]
pub(crate) fn broken_escapes_stand_for_themselves() {
    for (query, value) in
        [("a=%+f", "%25%20f"), ("a=%f", "%25f"), ("a=%", "%25"), ("a=%zz", "%25zz"), ("a=%2B", "%2B")]
    {
        let parameters = "(\"@query-param\";name=\"a\")";
        let request = json!({ "method": "GET", "target-uri": format!("https://www.example.com/?{query}") });
        let base = base(&json!({ "params": parameters, "request": request })).unwrap();
        assert_eq!(
            base.lines().next(),
            Some(format!("\"@query-param\";name=\"a\": {value}").as_str()),
            "{query}"
        );
    }
}
