//! Hosts outside the zone that peers bring: each is served once its owner's DNS says that it is this identity's.

use std::sync::Arc;

use oriel_protocol::control::{DomainOf, GrantedDomain, Hello, RefusalCode, RefusedDomain};
use oriel_protocol::domain::Domain;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use tokio::task::JoinSet;

use crate::front::Front;
use crate::table::now;
use crate::table::records::Label;

/// How long a proof that was seen is good, in seconds.
const GOOD_FOR: u64 = 24 * 60 * 60;

/// Hosts that one identity may have. A wildcard in DNS proves any number of them; and all must fit into one commit, with
/// the identity's names, when it is replaced.
const MOST: usize = 32;

/// What became of the hosts in a hello.
#[derive(Debug, Default)]
pub(crate) struct Decided {
    /// These show their name's site.
    pub(crate) granted: Vec<GrantedDomain>,
    /// These do not.
    pub(crate) refused: Vec<RefusedDomain>,
}

/// Decides about each host in a hello whose name was granted. All are looked up at once.
pub(crate) async fn admit(front: &Arc<Front>, identity: PublicKey, hello: &Hello, names: &[Name]) -> Decided {
    let mut decided = Decided::default();
    let mut asked = JoinSet::new();
    for DomainOf { name, domain } in hello.domains.iter().filter(|asked| names.contains(&asked.name)) {
        let (front, name, domain) = (Arc::clone(front), name.clone(), domain.clone());
        asked.spawn(async move {
            let outcome = decide(&front, &identity, &name, &domain).await;
            (domain, outcome)
        });
    }
    while let Some(done) = asked.join_next().await {
        let Ok((domain, outcome)) = done else { continue };
        match outcome {
            Ok(()) => {
                let url = format!("https://{}/", front.zone.authority(domain.as_str()));
                decided.granted.push(GrantedDomain { domain, url });
            }
            Err(code) => decided.refused.push(RefusedDomain { domain, code }),
        }
    }
    decided
}

/// Looks again at proofs that are old, of domains whose names are served here, and takes those out that are gone.
pub(crate) async fn look_again(front: &Front) {
    let Some(proofs) = &front.proofs else { return };
    let table = front.registrar.table();
    for (domain, record) in table.domains() {
        let Label(name) = &record.name;
        let old = now().saturating_sub(record.proved_at) >= GOOD_FOR;
        let Ok(parsed) = domain.parse::<Domain>() else { continue };
        if !old || front.directory.uplinks(name) == 0 {
            continue;
        }
        let changed = match proofs.is_proved(&parsed, &record.identity).await {
            Ok(true) => table.enter_domain(&domain, name, &record.identity, now()).await,
            Ok(false) => {
                tracing::warn!(%domain, "nobody says any more whose the domain is: it is served no longer");
                table.leave_domain(&domain).await
            }
            Err(_) => Ok(()),
        };
        if let Err(error) = changed {
            tracing::error!(%domain, %error, "a domain's proof could not be noted");
        }
    }
}

async fn decide(
    front: &Front,
    identity: &PublicKey,
    name: &Name,
    domain: &Domain,
) -> Result<(), RefusalCode> {
    let Some(proofs) = &front.proofs else { return Err(RefusalCode::DomainsClosed) };
    if front.zone.contains(domain.as_str()) {
        return Err(RefusalCode::DomainsClosed);
    }
    let table = front.registrar.table();
    let known = table.name_of_domain(domain.as_str()).filter(|(_, record)| record.identity == *identity);
    let fresh = known
        .as_ref()
        .is_some_and(|(held, record)| held == name && now().saturating_sub(record.proved_at) < GOOD_FOR);
    if fresh {
        return Ok(());
    }
    if known.is_none() && table.count_domains(identity) >= MOST {
        return Err(RefusalCode::DomainsClosed);
    }
    match proofs.is_proved(domain, identity).await {
        Ok(true) => table.enter_domain(domain.as_str(), name, identity, now()).await.map_err(|error| {
            tracing::error!(%domain, %error, "a domain could not be entered");
            RefusalCode::Unavailable
        }),
        Ok(false) => {
            if known.is_some()
                && let Err(error) = table.leave_domain(domain.as_str()).await
            {
                tracing::error!(%domain, %error, "a domain could not be taken out");
            }
            Err(RefusalCode::DomainUnproved)
        }
        // What was proved before stays so while nobody can be asked.
        Err(_) if known.is_some_and(|(held, _)| held == *name) => Ok(()),
        Err(error) => {
            tracing::warn!(%domain, %error, "a proof could not be looked up");
            Err(RefusalCode::DomainUnproved)
        }
    }
}
