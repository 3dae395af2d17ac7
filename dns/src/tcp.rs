//! Queries by TCP: for answers that do not fit into a datagram, and for clients over the rate limit.

use std::collections::HashMap;
use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{Id, JoinSet};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::counters::count;
use crate::limits::{Limits, TCP_QUERY};
use crate::responder::Responder;

/// How long to accept nothing when the system has no room for connections.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers connections until `stop`, then closes them.
///
/// # Errors
/// The listener cannot be set up.
pub(crate) async fn serve(
    listener: std::net::TcpListener,
    responder: &Arc<Responder>,
    limits: &Limits,
    stop: &CancellationToken,
) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    let mut open = Open::default();
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            Some(ended) = open.tasks.join_next_with_id() => match ended {
                Ok((id, ())) => open.forget(id),
                Err(error) => {
                    warn!(%error, "a DNS connection's task broke");
                    open.forget(error.id());
                }
            },
            accepted = listener.accept() => match accepted {
                Ok((stream, from)) => {
                    let from = from.ip().to_canonical();
                    if open.is_full_for(from, limits) {
                        count(&responder.counters.turned_away);
                        continue;
                    }
                    let (responder, limits) = (responder.clone(), limits.clone());
                    open.begin(from, async move {
                        // Whatever ends a conversation, the other side has seen it too.
                        let _ = timeout(limits.connection, converse(stream, &responder, &limits)).await;
                    });
                }
                Err(error) => {
                    warn!(%error, "a DNS connection could not be accepted");
                    tokio::select! {
                        () = stop.cancelled() => break,
                        () = tokio::time::sleep(PAUSE) => {}
                    }
                }
            },
        }
    }
    open.tasks.shutdown().await;
    Ok(())
}

/// The connections that are open.
#[derive(Debug, Default)]
struct Open {
    tasks: JoinSet<()>,
    addresses: HashMap<Id, IpAddr>,
    counts: HashMap<IpAddr, usize>,
}

impl Open {
    fn is_full_for(&self, from: IpAddr, limits: &Limits) -> bool {
        let own = self.counts.get(&from).copied().unwrap_or_default();
        self.addresses.len() >= limits.connections || own >= limits.connections_per_address
    }

    fn begin(&mut self, from: IpAddr, task: impl Future<Output = ()> + Send + 'static) {
        let id = self.tasks.spawn(task).id();
        self.addresses.insert(id, from);
        *self.counts.entry(from).or_default() += 1;
    }

    fn forget(&mut self, id: Id) {
        let Some(from) = self.addresses.remove(&id) else { return };
        if let Some(own) = self.counts.get_mut(&from) {
            *own -= 1;
            if *own == 0 {
                self.counts.remove(&from);
            }
        }
    }
}

/// Answers one query after another, in their order (RFC 7766), until one of them cannot be one.
async fn converse(mut stream: TcpStream, responder: &Responder, limits: &Limits) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let (read, mut write) = stream.split();
    let mut read = BufReader::new(read);
    let (mut query, mut answer, mut framed) = (Vec::new(), Vec::new(), Vec::new());
    loop {
        let length = usize::from(timeout(limits.idle, read.read_u16()).await??);
        if length > TCP_QUERY {
            return Ok(());
        }
        query.resize(length, 0);
        timeout(limits.message, read.read_exact(&mut query)).await??;
        if !responder.segment(&query, &mut answer) {
            return Ok(());
        }
        framed.clear();
        framed.extend(u16::try_from(answer.len()).unwrap_or_default().to_be_bytes());
        framed.extend(&answer);
        timeout(limits.message, write.write_all(&framed)).await??;
    }
}
