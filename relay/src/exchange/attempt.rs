//! One attempt to hand a request to a peer: from opening a stream to the response's head.

use std::sync::Arc;

use bytes::Bytes;
use http::header::HeaderMap;
use http_body::Body;
use oriel_protocol::close::CloseCode;
use oriel_protocol::fields::{self, Site};
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::message_box::MessageBoxId;
use oriel_transport::error::StreamError;
use oriel_transport::packets::Event;
use tokio::time::timeout;

use super::interim::{Interim, pass_on};
use crate::fair_use::pace::Pace;
use crate::front::Front;
use crate::message_box::{MessageBox, OpenError};
use crate::pages::Fault;
use crate::upload::Upload;
use crate::way::Way;

/// A request, as every attempt needs it.
pub(super) struct Outgoing<'a> {
    pub(super) front: &'a Arc<Front>,
    pub(super) id: MessageBoxId,
    pub(super) head: RequestHead,
    /// Whether there is no body.
    pub(super) empty: bool,
    /// Whether the visitor wants packets.
    pub(super) packets: bool,
    /// Whether protocols are to be switched.
    pub(super) switch: bool,
    pub(super) interim: &'a Interim,
    /// At which the body is sent, if there is a limit; taken with the body.
    pub(super) pace: Option<Pace>,
}

/// A response whose head has come.
pub(super) struct Answered {
    pub(super) message_box: MessageBox,
    /// Still sending the request's body, perhaps.
    pub(super) upload: Option<Upload>,
    pub(super) head: ResponseHead,
    /// Whether there is no body.
    pub(super) empty: bool,
}

/// Why no response came.
pub(super) enum Missed {
    /// What the visitor is to be told.
    Fault(Fault),
    /// No peer has seen any of the request, and its body is untouched.
    Untouched,
    /// Link or uplink of another relay was lost, and nobody knows how far the request came.
    Lost,
}

impl From<Fault> for Missed {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl Outgoing<'_> {
    /// Sends the request that way and waits for the response's head. The body is taken once it is certain that it
    /// goes that way.
    pub(super) async fn attempt<B>(&mut self, way: Way, body: &mut Option<B>) -> Result<Answered, Missed>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: std::fmt::Display + Send,
    {
        let front = self.front;
        let forwarded = way.relay().is_some();
        let missed = |error| match error {
            error if forwarded => link_missed(error),
            StreamError::UplinkLost => Missed::Lost,
            error => stream_fault(error).into(),
        };
        let opened = MessageBox::open(self.id, way, &self.head, self.empty, front.limits.open_stream).await;
        let (mut message_box, mut sender) = opened.map_err(|error| match error {
            OpenError::HeadTooLarge => Missed::Fault(Fault::HeadTooLarge),
            _ if forwarded => Missed::Untouched,
            OpenError::Busy => Missed::Fault(Fault::Busy),
            OpenError::Stream(StreamError::UplinkLost) => Missed::Untouched,
            OpenError::Stream(error) => stream_fault(error).into(),
        })?;
        if forwarded {
            front.metrics.forwarded.inc();
        }
        if self.packets {
            message_box.receiver.keep_packets();
        }
        let mut upload = None;
        // A peer that gives no window for a head is no better than one that opens no stream.
        let begun =
            async { if self.empty { sender.finish(HeaderMap::new()).await } else { sender.flush().await } };
        let begun = timeout(front.limits.open_stream, begun).await;
        begun.map_err(|_| Fault::Busy)?.map_err(missed)?;
        if !self.empty {
            if forwarded {
                let taken = timeout(front.limits.response_head, message_box.receiver.taken());
                taken.await.map_err(|_| Fault::OriginSlow)?.map_err(missed)?;
            }
            upload =
                body.take().map(|body| Upload::spawn(front, body, sender, self.switch, self.pace.take()));
        }
        let progress = upload.as_ref().map(Upload::progress).unwrap_or_default();
        let site = Site { host: self.head.authority.host(), public_suffix: front.zone.is_public_suffix() };
        loop {
            let event = tokio::select! {
                biased;
                event = progress.outlast(front.limits.response_head, message_box.receiver.next()) => event,
                () = broken(&mut upload) => return Err(Fault::BrokenUpload.into()),
            };
            match event.map_err(|_| Fault::OriginSlow)?.map_err(missed)? {
                Event::Response { head, empty } => return Ok(Answered { message_box, upload, head, empty }),
                // Nobody could verify it.
                Event::Informational(_) if self.packets => {}
                Event::Informational(mut head) => {
                    fields::prepare_response(&mut head.fields, site);
                    pass_on(head, self.interim);
                }
                Event::Abort(reason) => return Err(abort_fault(reason).into()),
                Event::Request { .. } | Event::Data(_) | Event::Final(_) => {
                    return Err(Fault::PeerBroke.into());
                }
            }
        }
    }
}

async fn broken(upload: &mut Option<Upload>) {
    match upload {
        Some(upload) => upload.broken().await,
        None => std::future::pending().await,
    }
}

/// On a link two codes are another relay's own words (P-126, P-129).
fn link_missed(error: StreamError) -> Missed {
    match error {
        StreamError::Cancelled(CloseCode::Elsewhere) => Missed::Untouched,
        StreamError::Cancelled(CloseCode::Silent) | StreamError::UplinkLost => Missed::Lost,
        error => stream_fault(error).into(),
    }
}

pub(super) fn stream_fault(error: StreamError) -> Fault {
    match error {
        StreamError::UplinkLost => Fault::PeerLost,
        StreamError::Cancelled(reason) => abort_fault(reason),
        error => {
            tracing::warn!(%error, "a peer broke the protocol");
            Fault::PeerBroke
        }
    }
}

/// What a visitor is told when a peer aborts instead of answering (P-38).
fn abort_fault(reason: CloseCode) -> Fault {
    match reason {
        CloseCode::OriginUnreachable => Fault::OriginUnreachable,
        CloseCode::OriginSlow | CloseCode::Deadline => Fault::OriginSlow,
        CloseCode::OriginBroke | CloseCode::OriginHeadTooLarge => Fault::OriginBroke,
        _ => Fault::PeerBroke,
    }
}
