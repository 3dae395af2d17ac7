//! An exchange, on the peer's side: a REQUEST comes in, the origin answers, packets go out.

use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::uri::Authority;
use http::{HeaderMap, Response, StatusCode};
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::InstanceId;
use oriel_protocol::fields::{self, Site};
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::{CANARY_PATH, is_reserved};
use oriel_transport::error::StreamError;
use oriel_transport::exchanges::Opened;
use oriel_transport::packets::{Event, PacketReceiver, PacketSender, PacketStream};
use tokio::time::timeout;

use crate::access::{Gate, Pass, Verdict};
use crate::events::{self, Events};
use crate::interim::Interim;
use crate::limits::Limits;
use crate::origin::upgrade::{Switch, WEBSOCKET};
use crate::origin::{OriginBody, OriginError};
use crate::request_body::RequestBody;
use crate::response::{Outcome, send, send_signed};
use crate::signing::{SigningKeys, Wanted};
use crate::site::{self, Sites};
use crate::tunnel;
use crate::view::Views;
use crate::view::asked::Asked;

/// What every exchange of an uplink needs.
#[derive(Debug)]
pub struct Stage {
    /// What is published.
    pub sites: Sites,
    /// The zone that the relay named.
    pub zone: String,
    /// Whether the relay says that browsers know it as a public suffix.
    pub public_suffix: bool,
    /// Which run of this program, for the canary.
    pub instance: InstanceId,
    /// Who signs, where a visitor asks for it.
    pub keys: Arc<SigningKeys>,
    /// Where events go.
    pub events: Events,
    /// What the owners are shown.
    pub views: Views,
    /// Deadlines.
    pub limits: Limits,
}

impl Stage {
    /// Whose fields a response to this authority may set.
    fn site<'a>(&self, authority: &'a Authority) -> Site<'a> {
        Site { host: authority.host(), public_suffix: self.public_suffix }
    }
}

/// Carries out one exchange.
pub async fn run(stage: Arc<Stage>, opened: Opened) {
    let started = Instant::now();
    let Ok(Ok((Event::Request { head, empty }, stream))) =
        timeout(stage.limits.first_packet, opened.start()).await
    else {
        return;
    };
    let PacketStream { mut sender, receiver } = stream;
    let id = stage.events.wants_exchanges().then(|| sender.id().to_string());
    // What the relay and the peer say to each other is not the site's.
    let site = stage.sites.name_of(&head.authority, &stage.zone).filter(|_| !is_reserved(head.target.path()));
    let (site, asked) = (site.cloned(), Asked::of(&head));
    let mut outcome = Outcome::default();
    let stopped = sender.stopped();
    tokio::select! {
        biased;
        ended = answer(&stage, head, empty, receiver, &mut sender, &mut outcome) => if let Err(error) = ended {
            tracing::debug!(%error, "an exchange ended early");
        },
        // The visitor has left: dropping the answer ends the origin's request too.
        () = stopped => sender.reset(CloseCode::Cancelled),
    }
    if let Some(site) = &site {
        stage.views.record(site, &asked, &outcome);
    }
    if let Some(id) = id {
        let Outcome { status, bytes, .. } = outcome;
        let (method, path, ms) = (asked.method().as_str(), asked.path(), started.elapsed().as_millis());
        stage.events.emit(&events::Event::Exchange { id: &id, method, path, status, bytes, ms });
    }
    // Until then it is under way: what QUIC still holds would be lost with the connection.
    sender.arrived().await;
}

async fn answer(
    stage: &Stage,
    mut head: Box<RequestHead>,
    empty: bool,
    mut receiver: PacketReceiver,
    sender: &mut PacketSender,
    outcome: &mut Outcome,
) -> Result<(), StreamError> {
    fields::prepare_for_origin(&mut head.fields);
    if head.protocol.is_some() {
        // Boxed: it is rare, and its state must not make every other exchange larger.
        return Box::pin(switch(stage, *head, receiver, sender, outcome)).await;
    }
    let wanted = stage.sites.find(&head.authority, &stage.zone).and_then(|_| Wanted::of(&mut head));
    let authority = head.authority.clone();
    let body = if empty {
        // FINAL came in the same write; without it the request is not complete.
        match timeout(stage.limits.first_packet, receiver.next()).await {
            // An origin that was told of a body would wait for it (P-49).
            Ok(Ok(Event::Final(_))) if promises_a_body(&head.fields) => {
                return sender.abort(CloseCode::MalformedHead).await;
            }
            Ok(Ok(Event::Final(_))) => RequestBody::Empty,
            Ok(Err(error)) => return Err(error),
            _ => return Err(StreamError::Cancelled(CloseCode::Deadline)),
        }
    } else {
        RequestBody::packets(receiver, &head.fields, wanted.as_ref().map(|wanted| wanted.upload()))
    };
    if empty && let Some(wanted) = &wanted {
        wanted.nothing_uploaded();
    }
    let site = stage.site(&authority);
    let mut interim = Interim::new(sender, site, &head.fields);
    let response = match respond(stage, head, body, &mut interim, wanted.as_deref(), &mut outcome.link).await
    {
        Ok(response) => response,
        Err(error) => {
            tracing::warn!(%error, "no answer from the origin");
            outcome.failure = Some(error.close_code().describe());
            match &wanted {
                // The relay's word for it would prove nothing.
                Some(_) => failure(&error),
                None => return sender.abort(error.close_code()).await,
            }
        }
    };
    match wanted {
        None => send(response, site, &stage.limits, sender, outcome).await,
        // Boxed, so that it does not make every other exchange larger.
        Some(wanted) => {
            let sent = send_signed(&wanted, &stage.keys, response, site, &stage.limits, sender, outcome);
            Box::pin(sent).await
        }
    }
}

/// What a visitor who wants proof is told when the origin gives no answer.
fn failure(error: &OriginError) -> Response<OriginBody> {
    let status = match error {
        OriginError::Slow => StatusCode::GATEWAY_TIMEOUT,
        OriginError::Unreachable(_) | OriginError::Broke(_) => StatusCode::BAD_GATEWAY,
    };
    let reason = error.close_code().describe();
    OriginBody::response(status, Bytes::from(format!("no answer from the site: {reason}\n")))
}

fn promises_a_body(fields: &HeaderMap) -> bool {
    fields.get_all(CONTENT_LENGTH).iter().any(|length| length.as_bytes() != b"0")
}

async fn respond(
    stage: &Stage,
    mut head: Box<RequestHead>,
    mut body: RequestBody,
    interim: &mut Interim<'_>,
    wanted: Option<&Wanted>,
    link: &mut Option<String>,
) -> Result<Response<OriginBody>, OriginError> {
    let site = match find(stage, &head) {
        Ok(site) => site,
        Err(response) => return Ok(*response),
    };
    let Some(gate) = &site.gate else { return site.origin.respond(head, body, interim, None).await };
    let signed = wanted.is_some_and(Wanted::packets);
    let pass = match ask(gate, &mut head, &mut body, signed).await {
        Ok(pass) => pass,
        Err(response) => return Ok(*response),
    };
    link.clone_from(&pass.link);
    let mut response = site.origin.respond(head, body, interim, pass.top.clone()).await?;
    pass.finish(response.headers_mut());
    Ok(response)
}

/// Whether a gate lets a request through, or else what it says.
async fn ask(
    gate: &Gate,
    head: &mut RequestHead,
    body: &mut RequestBody,
    signed: bool,
) -> Result<Pass, Box<Response<OriginBody>>> {
    // Boxed, so that it does not make every exchange larger for as long as it lasts.
    match Box::pin(gate.decide(head, body, signed)).await {
        Verdict::Pass(pass) => Ok(pass),
        Verdict::Answer(response) => Err(response),
    }
}

/// Whom to ask, or what the peer says itself.
fn find<'a>(stage: &'a Stage, head: &RequestHead) -> Result<&'a site::Site, Box<Response<OriginBody>>> {
    let own = |status, text| Err(Box::new(OriginBody::response(status, text)));
    let Some(site) = stage.sites.find(&head.authority, &stage.zone) else {
        return own(StatusCode::MISDIRECTED_REQUEST, Bytes::from_static(b"not served here\n"));
    };
    match head.target.path() {
        CANARY_PATH if head.protocol.is_none() => own(StatusCode::OK, canary_answer(stage.instance)),
        path if is_reserved(path) => own(StatusCode::NOT_FOUND, Bytes::from_static(b"no such page\n")),
        _ if head.protocol.as_ref().is_some_and(|protocol| protocol != WEBSOCKET) => {
            own(StatusCode::NOT_IMPLEMENTED, Bytes::from_static(b"no such protocol\n"))
        }
        _ => Ok(site),
    }
}

/// Carries out a switch of protocols (P-48): a handshake with the origin, then a tunnel, or an ordinary response.
async fn switch(
    stage: &Stage,
    mut head: RequestHead,
    mut receiver: PacketReceiver,
    sender: &mut PacketSender,
    outcome: &mut Outcome,
) -> Result<(), StreamError> {
    let authority = head.authority.clone();
    let mut early = None;
    // Boxed: it is over soon, and what it leaves room for may last for hours.
    let asked = Box::pin(async {
        let site = match find(stage, &head) {
            Ok(site) => site,
            Err(response) => return Ok(Switch::Refused(*response)),
        };
        if let Some(gate) = &site.gate
            && let Err(response) = ask(gate, &mut head, &mut RequestBody::Empty, false).await
        {
            return Ok(Switch::Refused(*response));
        }
        site.origin.switch(head).await
    });
    let switched = tokio::select! {
        biased;
        switched = asked => switched,
        error = wait(&mut receiver, &mut early) => {
            sender.reset(error.close_code());
            return Err(error);
        }
    };
    match switched {
        Ok(Switch::Accepted(mut fields, origin)) => {
            fields::prepare_response(&mut fields, stage.site(&authority));
            let head = ResponseHead { status: StatusCode::SWITCHING_PROTOCOLS, fields };
            if sender.response(&head, false).is_err() {
                return sender.abort(CloseCode::OriginHeadTooLarge).await;
            }
            outcome.status = head.status.as_u16();
            sender.flush().await?;
            let idle = stage.limits.switched_idle;
            tunnel::run(origin, early, receiver, sender, idle, &mut outcome.bytes).await
        }
        Ok(Switch::Refused(response)) => {
            drop(receiver); // what comes in it is not for this origin
            send(response, stage.site(&authority), &stage.limits, sender, outcome).await
        }
        Err(error) => {
            tracing::warn!(%error, "no answer from the origin");
            outcome.failure = Some(error.close_code().describe());
            sender.abort(error.close_code()).await
        }
    }
}

/// Waits until the relay gives up. Meanwhile the first piece of what comes is kept in `early`, and no more is read.
async fn wait(receiver: &mut PacketReceiver, early: &mut Option<Event>) -> StreamError {
    match receiver.next().await {
        Err(error) => error,
        Ok(Event::Abort(reason)) => StreamError::Cancelled(reason),
        Ok(event) => {
            *early = Some(event);
            receiver.given_up().await
        }
    }
}

/// What the canary brings home: this instance's id (P-61).
pub fn canary_answer(instance: InstanceId) -> Bytes {
    format!("{:032x}\n", u128::from_be_bytes(instance.0)).into()
}
