//! What is around the packets: the relay's own response, which nobody signs.

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, LOCATION};
use http::{HeaderName, StatusCode};

use crate::answer::{Answer, Ending};
use crate::mutation::Act::Answer as Alter;
use crate::mutation::Mutation;

/// The attacks.
pub const ALL: &[Mutation] = &[
    Mutation::new(
        "outer-plain-page",
        "unsigned",
        "sends the honest page as an ordinary one",
        Alter(|answer| {
            let head = answer.head()?;
            let body: Vec<u8> = answer.data().iter().flat_map(|piece| piece.body.to_vec()).collect();
            answer.fields = head.fields;
            instead(answer, StatusCode::OK, Bytes::from(body));
            Some(())
        }),
    ),
    Mutation::new(
        "outer-forged-page",
        "unsigned",
        "sends a page of its own",
        Alter(|answer| {
            set(answer, CONTENT_TYPE, "text/html");
            instead(answer, StatusCode::OK, Bytes::from_static(b"<!doctype html><title>forged</title>"));
            Some(())
        }),
    ),
    Mutation::new(
        "outer-media-type",
        "unsigned",
        "gives packets another media type",
        Alter(|answer| {
            set(answer, CONTENT_TYPE, "application/octet-stream");
            Some(())
        }),
    ),
    Mutation::new(
        "outer-media-type-missing",
        "unsigned",
        "gives packets no media type",
        Alter(|answer| answer.fields.remove(CONTENT_TYPE).map(drop)),
    ),
    Mutation::new(
        "outer-status",
        "unsigned",
        "sends honest packets with status 500",
        Alter(|answer| {
            answer.status = StatusCode::INTERNAL_SERVER_ERROR;
            Some(())
        }),
    ),
    Mutation::new(
        "outer-redirect",
        "unsigned",
        "redirects to another page",
        Alter(|answer| {
            set(answer, LOCATION, "/other");
            instead(answer, StatusCode::FOUND, Bytes::new());
            Some(())
        }),
    ),
    Mutation::new(
        "outer-not-modified",
        "unsigned",
        "says that nothing has changed",
        Alter(|answer| {
            instead(answer, StatusCode::NOT_MODIFIED, Bytes::new());
            Some(())
        }),
    ),
    Mutation::new(
        "outer-empty",
        "truncated",
        "sends no packet at all",
        Alter(|answer| {
            answer.keep = Some(0);
            Some(())
        }),
    ),
    Mutation::new(
        "outer-cut",
        "truncated",
        "ends the body in order, in the middle of a packet",
        Alter(|answer| {
            answer.keep = Some(answer.body().len() * 2 / 3);
            Some(())
        }),
    ),
    Mutation::new(
        "outer-length-short",
        "truncated",
        "announces two thirds of the body and sends no more",
        Alter(|answer| {
            let len = answer.body().len() * 2 / 3;
            answer.keep = Some(len);
            answer.fields.insert(CONTENT_LENGTH, HeaderValue::from(len));
            Some(())
        }),
    ),
    Mutation::new(
        "outer-length-long",
        "truncated",
        "announces more than it sends before it leaves",
        Alter(|answer| {
            let len = answer.body().len();
            answer.fields.insert(CONTENT_LENGTH, HeaderValue::from(len));
            answer.keep = Some(len - 1);
            answer.ending = Ending::Broken;
            Some(())
        }),
    ),
    Mutation::new(
        "outer-broken",
        "truncated",
        "breaks the connection in the middle",
        Alter(|answer| {
            answer.keep = Some(answer.body().len() * 2 / 3);
            answer.ending = Ending::Broken;
            Some(())
        }),
    ),
    Mutation::new(
        "outer-stalls",
        "",
        "sends no more after the middle, and stays",
        Alter(|answer| {
            answer.keep = Some(answer.body().len() * 2 / 3);
            answer.ending = Ending::Stalls;
            Some(())
        }),
    )
    .apart(),
    Mutation::new(
        "outer-drips",
        "",
        "sends a byte every second after the middle, for ever",
        Alter(|answer| {
            answer.keep = Some(answer.body().len() * 2 / 3);
            answer.ending = Ending::Drips;
            Some(())
        }),
    )
    .apart(),
];

/// A body that is no packets.
fn instead(answer: &mut Answer, status: StatusCode, body: Bytes) {
    answer.status = status;
    answer.packets.clear();
    answer.fields.remove(CONTENT_LENGTH);
    answer.tail = body;
}

fn set(answer: &mut Answer, name: HeaderName, value: &'static str) {
    answer.fields.insert(name, HeaderValue::from_static(value));
}
