//! The signed head: status and fields, altered while the signature stays.

use http::StatusCode;
use http::header::{
    CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, SET_COOKIE,
};

use crate::answer::Answer;
use crate::forge::emptied;
use crate::mutation::Act::Answer as Alter;
use crate::mutation::{Mutation, Needs};
use crate::pages::{OTHER, REDIRECT};

/// The attacks.
pub const ALL: &[Mutation] = &[
    Mutation::new("status-changed", "signature", "makes a 404 of a 200", Alter(|answer| status(answer, 404))),
    Mutation::new(
        "status-partial",
        "signature",
        "makes a part (206) of the whole",
        Alter(|answer| status(answer, 206)),
    ),
    Mutation::new(
        "status-not-modified",
        "signature",
        "makes a 304 without a body of a 200",
        Alter(|answer| {
            status(answer, 304)?;
            emptied(answer)
        }),
    ),
    Mutation::new(
        "content-type-changed",
        "signature",
        "makes HTML of plain text",
        Alter(|answer| answer.alter_field(CONTENT_TYPE.as_str(), |_| "text/html".into())),
    )
    .on(OTHER),
    Mutation::new(
        "content-length-changed",
        "signature",
        "tells another length",
        Alter(|answer| answer.alter_field(CONTENT_LENGTH.as_str(), |_| "5".into())),
    ),
    Mutation::new(
        "etag-changed",
        "signature",
        "gives the page another tag",
        Alter(|answer| answer.alter_field("etag", |_| "\"another\"".into())),
    ),
    Mutation::new(
        "cookie-changed",
        "signature",
        "sets another cookie",
        Alter(|answer| answer.alter_field(SET_COOKIE.as_str(), |_| "visit=stolen".into())),
    ),
    Mutation::new(
        "cookie-added",
        "signature",
        "sets a second cookie",
        Alter(|answer| {
            answer.alter_head(|head| {
                head.fields.get(SET_COOKIE)?;
                head.fields.append(SET_COOKIE, HeaderValue::from_static("session=chosen"));
                Some(())
            })
        }),
    ),
    Mutation::new(
        "cookies-joined",
        "signature",
        "appends a cookie to the line of the first",
        Alter(|answer| answer.alter_field(SET_COOKIE.as_str(), |line| format!("{line}, session=chosen"))),
    ),
    Mutation::new(
        "policy-removed",
        "signature",
        "takes content-security-policy away",
        Alter(|answer| answer.alter_head(|head| head.fields.remove(CONTENT_SECURITY_POLICY).map(drop))),
    ),
    Mutation::new(
        "policy-weakened",
        "signature",
        "allows scripts from everywhere",
        Alter(|answer| answer.alter_field(CONTENT_SECURITY_POLICY.as_str(), |_| "script-src *".into())),
    ),
    Mutation::new(
        "policy-doubled",
        "signature",
        "adds a second line to a signed field",
        Alter(|answer| {
            answer.alter_head(|head| {
                head.fields.get(CONTENT_SECURITY_POLICY)?;
                head.fields.append(CONTENT_SECURITY_POLICY, HeaderValue::from_static("script-src *"));
                Some(())
            })
        }),
    ),
    Mutation::new(
        "field-added",
        "coverage",
        "adds a field that no signature covers",
        Alter(|answer| {
            answer.alter_head(|head| {
                let refresh = HeaderName::from_static("refresh");
                head.fields.insert(refresh, HeaderValue::from_static("0; url=https://example.com/"));
                Some(())
            })
        }),
    ),
    Mutation::new(
        "redirect-rewritten",
        "signature",
        "redirects to somewhere else",
        Alter(|answer| answer.alter_field("location", |_| "https://example.com/".into())),
    )
    .on(REDIRECT),
    Mutation::new(
        "redirect-removed",
        "signature",
        "makes a page of a redirect",
        Alter(|answer| status(answer, 200)),
    )
    .on(REDIRECT),
    Mutation::new(
        "content-range-changed",
        "signature",
        "gives a part out as another",
        Alter(|answer| answer.alter_field("content-range", |_| "bytes 0-999/204800".into())),
    )
    .with(Needs::Range),
    Mutation::new(
        "stream-id-changed",
        "signature",
        "changes the id in oriel-stream",
        Alter(|answer| {
            answer.alter_field("oriel-stream", |text| {
                let (before, rest) = text.split_once("id=:").unwrap_or((text, ""));
                let after = rest.split_once(':').map_or("", |(_, after)| after);
                format!("{before}id=:AAAAAAAAAAAAAAAAAAAAAA==:{after}")
            })
        }),
    ),
    Mutation::new(
        "stream-mode-changed",
        "signature",
        "names another mode in oriel-stream",
        Alter(|answer| answer.alter_field("oriel-stream", |text| text.replace("chain", "none"))),
    ),
    Mutation::new(
        "stream-removed",
        "signature",
        "takes oriel-stream away",
        Alter(|answer| answer.alter_head(|head| head.fields.remove("oriel-stream").map(drop))),
    ),
];

fn status(answer: &mut Answer, status: u16) -> Option<()> {
    answer.alter_head(|head| {
        head.status = StatusCode::from_u16(status).ok()?;
        Some(())
    })
}
