//! One order, from the first request to the certificate.

use std::time::Duration;

use instant_acme::{
    Account, AuthorizationStatus, CertificateIdentifier, ChallengeType, Error, Identifier, NewOrder, Order,
    OrderStatus, RetryPolicy,
};
use rcgen::{CertificateParams, DistinguishedName, KeyPair, PKCS_ECDSA_P256_SHA256};
use tokio::time::timeout;

use super::challenges::{Challenges, ChallengesError, ChallengesFuture};
use super::fault::AcmeError;
use crate::issued::{Issued, IssuedError};
use crate::subject::Subject;

/// For the whole of it.
const ORDER: Duration = Duration::from_secs(240);
/// For the CA to look at the answers, and again for it to sign.
const CA: RetryPolicy = RetryPolicy::new()
    .initial_delay(Duration::from_millis(250))
    .backoff(1.5)
    .timeout(Duration::from_secs(100));
/// For an answer to be shown.
const SHOW: Duration = Duration::from_secs(15);

/// An answer that is shown, and must be taken away again.
enum Shown {
    Txt(String),
    Alpn,
}

/// Orders, proves, fetches, and leaves no answer behind.
pub(super) async fn order(
    account: &Account,
    challenges: &dyn Challenges,
    subject: &Subject,
    replaces: Option<&Issued>,
) -> Result<Issued, AcmeError> {
    let mut shown = Vec::new();
    let done = timeout(ORDER, carry_out(account, challenges, subject, replaces, &mut shown)).await;
    for answer in shown {
        let host = subject.host();
        let withdrawn = match &answer {
            Shown::Txt(value) => challenges.withdraw_txt(host, value),
            Shown::Alpn => challenges.withdraw_alpn(host),
        };
        // It proves nothing any more, and goes with this relay.
        if let Err(error) = within(withdrawn).await {
            tracing::debug!(host, %error, "an answer to a challenge stays published");
        }
    }
    done.unwrap_or(Err(AcmeError::Deadline))
}

async fn carry_out(
    account: &Account,
    challenges: &dyn Challenges,
    subject: &Subject,
    replaces: Option<&Issued>,
    shown: &mut Vec<Shown>,
) -> Result<Issued, AcmeError> {
    let names = subject.names();
    let mut order = place(account, &names, replaces).await?;
    show(&mut order, challenges, subject, shown).await?;
    // All answers are there before the first question: a zone and its wildcard are asked for at the same place.
    let mut authorizations = order.authorizations();
    while let Some(authorization) = authorizations.next().await {
        let mut authorization = authorization?;
        if authorization.status == AuthorizationStatus::Pending
            && let Some(mut challenge) = authorization.challenge(kind(subject).0)
        {
            challenge.set_ready().await?;
        }
    }
    match order.poll_ready(&CA).await {
        Ok(OrderStatus::Invalid) => return Err(unproved(&mut order, subject.host(), None).await),
        Err(Error::Api(problem)) => {
            return Err(unproved(&mut order, subject.host(), problem.detail).await);
        }
        polled => drop(polled?),
    }
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name = DistinguishedName::new();
    order.finalize_csr(params.serialize_request(&key)?.der()).await?;
    let chain = order.poll_certificate(&CA).await?;
    let issued = Issued::from_pem(&format!("{}{chain}", key.serialize_pem()))?;
    issued.check_covers(subject)?;
    if issued.validity().life().is_zero() {
        return Err(IssuedError::Unreadable.into());
    }
    Ok(issued)
}

/// Says which certificate is replaced where that is known. A CA may refuse that for reasons of its own (somebody has
/// replaced it already): the certificate is needed all the same.
async fn place(account: &Account, names: &[String], replaces: Option<&Issued>) -> Result<Order, AcmeError> {
    let identifiers: Vec<Identifier> = names.iter().cloned().map(Identifier::Dns).collect();
    let replaced =
        replaces.and_then(Issued::leaf).and_then(|leaf| CertificateIdentifier::try_from(leaf).ok());
    if let Some(replaced) = replaced {
        match account.new_order(&NewOrder::new(&identifiers).replaces(replaced)).await {
            Ok(order) => return Ok(order),
            Err(error) => tracing::debug!(%error, "the CA takes no order in place of the old certificate"),
        }
    }
    Ok(account.new_order(&NewOrder::new(&identifiers)).await?)
}

async fn show(
    order: &mut Order,
    challenges: &dyn Challenges,
    subject: &Subject,
    shown: &mut Vec<Shown>,
) -> Result<(), AcmeError> {
    let host = subject.host();
    let mut authorizations = order.authorizations();
    while let Some(authorization) = authorizations.next().await {
        let mut authorization = authorization?;
        match authorization.identifier().identifier {
            Identifier::Dns(name) if name == host => {}
            other => return Err(AcmeError::Stranger(other.authorized(false).to_string())),
        }
        // It may be valid from an order before; what else it may be, the order itself will tell.
        if authorization.status != AuthorizationStatus::Pending {
            continue;
        }
        let (kind, name) = kind(subject);
        let challenge = authorization
            .challenge(kind)
            .ok_or_else(|| AcmeError::NoChallenge { name: host.to_owned(), kind: name })?;
        let key = challenge.key_authorization();
        // Remembered first: a publication that fails half-way is taken away too.
        match subject {
            Subject::Zone(zone) => {
                let value = key.dns_value();
                shown.push(Shown::Txt(value.clone()));
                within(challenges.publish_txt(zone, &value)).await?;
            }
            Subject::Domain(domain) => {
                let digest = key.digest();
                let digest = digest.as_ref().try_into().map_err(|_| Error::Crypto)?;
                shown.push(Shown::Alpn);
                within(challenges.publish_alpn(domain, digest)).await?;
            }
        }
    }
    Ok(())
}

fn kind(subject: &Subject) -> (ChallengeType, &'static str) {
    match subject {
        Subject::Zone(_) => (ChallengeType::Dns01, "dns-01"),
        Subject::Domain(_) => (ChallengeType::TlsAlpn01, "tls-alpn-01"),
    }
}

/// What the CA said about the answers, else about the order.
async fn unproved(order: &mut Order, host: &str, of_the_order: Option<String>) -> AcmeError {
    let mut reasons = Vec::new();
    let mut authorizations = order.authorizations();
    while let Some(Ok(mut authorization)) = authorizations.next().await {
        if authorization.refresh().await.is_ok() {
            let faults = authorization.challenges.iter().filter_map(|challenge| challenge.error.as_ref());
            reasons.extend(faults.filter_map(|problem| problem.detail.clone()));
        }
    }
    if reasons.is_empty() {
        reasons.push(of_the_order.unwrap_or_else(|| "it gave no reason".into()));
    }
    AcmeError::Unproved { name: host.to_owned(), reason: reasons.join("; ") }
}

async fn within(done: ChallengesFuture<'_>) -> Result<(), ChallengesError> {
    timeout(SHOW, done).await.unwrap_or_else(|_| Err(ChallengesError("no answer in time".into())))
}
