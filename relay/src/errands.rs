//! Peers that want one thing done about their names, and no uplink (P-145).

use std::sync::Arc;

use oriel_certs::rotation;
use oriel_protocol::VERSION;
use oriel_protocol::control::{Answer, DomainOf, ListedName, NameState, Refusal, RefusalCode, Task};
use oriel_protocol::key::PublicKey;
use oriel_protocol::limits::{MAX_LISTED, MAX_LISTED_DOMAINS};
use oriel_transport::listen::ErrandFrom;

use crate::front::Front;
use crate::table::records::State;

/// Does what the peer wants, and tells it what it holds then.
pub(crate) async fn run(front: &Arc<Front>, caller: ErrandFrom) {
    let task = word(&caller.errand.task);
    let identity = caller.identity;
    match carry_out(front, &caller).await {
        Ok(()) => {
            tracing::info!(%identity, task, "an errand was done");
            caller.answer(answer(front, &identity)).await;
        }
        Err(refusal) => {
            tracing::info!(%identity, task, code = refusal.code.word(), "refused an errand");
            caller.refuse(refusal).await;
        }
    }
}

/// What is logged of a task: a rotation's signature is nobody's business.
fn word(task: &Task) -> String {
    match task {
        Task::Register(name) => format!("register {name}"),
        Task::Release(name) => format!("release {name}"),
        Task::Names => "names".into(),
        Task::Rotate(rotation) => format!("rotate {}", rotation.old),
    }
}

async fn carry_out(front: &Front, caller: &ErrandFrom) -> Result<(), Refusal> {
    let (errand, identity) = (&caller.errand, &caller.identity);
    if !errand.versions.contains(&VERSION) {
        return Err(Refusal { code: RefusalCode::Version, message: front.only_version(), retry_after: None });
    }
    let registrar = &front.registrar;
    match &errand.task {
        Task::Names => Ok(()),
        Task::Register(name) => {
            let from = caller.remote_address().ip();
            registrar.register(*identity, name, errand.token.as_deref(), from).await
        }
        Task::Release(name) => registrar.release(identity, name).await,
        Task::Rotate(rotation) => {
            if !rotation::verify(rotation, identity, front.zone.domain()) {
                let message = "the old identity has not signed that this one takes its place".into();
                return Err(Refusal { code: RefusalCode::NameTaken, message, retry_after: None });
            }
            registrar.rotate(&rotation.old, identity).await
        }
    }
}

fn answer(front: &Front, identity: &PublicKey) -> Answer {
    let table = front.registrar.table();
    let listed = table.claimed_by(identity).into_iter().take(MAX_LISTED).map(|(name, record)| {
        let (state, since) = match record.state {
            State::Held => (NameState::Held, record.claimed_at),
            State::Released { at } => (NameState::Released, at),
            State::Revoked { at, .. } => (NameState::Revoked, at),
        };
        let url = front.zone.url(&name);
        ListedName { name, state, since, url }
    });
    let domains = table.domains().into_iter().filter(|(_, record)| record.identity == *identity);
    let domains = domains
        .filter_map(|(domain, record)| Some(DomainOf { name: record.name.0, domain: domain.parse().ok()? }));
    Answer {
        zone: front.zone.domain().to_owned(),
        names: listed.collect(),
        domains: domains.take(MAX_LISTED_DOMAINS).collect(),
    }
}
