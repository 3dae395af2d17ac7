//! The one owner of names: claim, invite, revoke. It knows no connection.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use oriel_protocol::control::{Hello, Refusal, RefusalCode, RefusedName};
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use oriel_protocol::zbase32;
use ring::digest::{SHA256, digest};

use crate::table::{self, Claim, Claimed, Invite, PeerTable, Price, Record, TableError, TokenDigest};

/// Who may claim a name that nobody holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registration {
    /// Everybody.
    Open,
    /// Whoever calls from this machine (`--dev`).
    OpenToLoopback,
    /// Whoever brings an invitation.
    Invite,
    /// Nobody.
    Closed,
}

/// Decides who may serve which name.
#[derive(Clone, Debug)]
pub struct Registrar {
    table: Arc<dyn PeerTable>,
    registration: Registration,
    max_names: usize,
}

/// Which of the names in a hello its sender may serve.
#[derive(Debug)]
pub struct Admission {
    /// These.
    pub granted: Vec<Name>,
    /// Not these.
    pub refused: Vec<RefusedName>,
}

/// Whether a visitor's name is anybody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody holds it.
    Unknown,
    /// Somebody does.
    Held,
    /// The operator took it away.
    Revoked,
}

impl Registrar {
    /// A registrar over `table`.
    pub fn new(table: Arc<dyn PeerTable>, registration: Registration, max_names: usize) -> Self {
        Self { table, registration, max_names }
    }

    /// Decides on a hello from `identity`, calling from `from`.
    ///
    /// # Errors
    /// The [`Refusal`] to answer with, if none of its names can be granted.
    pub async fn admit(
        &self,
        identity: PublicKey,
        hello: &Hello,
        from: IpAddr,
    ) -> Result<Admission, Refusal> {
        let mut admission = Admission { granted: Vec::new(), refused: Vec::new() };
        for name in &hello.names {
            match self.claim(identity, hello, name, from).await {
                Ok(()) => admission.granted.push(name.clone()),
                Err(code) => admission.refused.push(RefusedName { name: name.clone(), code }),
            }
        }
        match (admission.granted.is_empty(), admission.refused.first()) {
            (true, Some(first)) => Err(refusal(first)),
            _ => Ok(admission),
        }
    }

    async fn claim(
        &self,
        identity: PublicKey,
        hello: &Hello,
        name: &Name,
        from: IpAddr,
    ) -> Result<(), RefusalCode> {
        if name.is_reserved() {
            return Err(RefusalCode::NameReserved);
        }
        let price = match (self.registration, &hello.token) {
            (Registration::Open, _) => Price::Free,
            (Registration::OpenToLoopback, _) if from.to_canonical().is_loopback() => Price::Free,
            (Registration::Invite, Some(token)) => Price::Invite(digest_of(token)),
            _ => Price::NotForSale,
        };
        let claim =
            Claim { name: name.clone(), identity, now: table::now(), price, max_names: self.max_names };
        let claimed = self.table.claim(claim).await.map_err(|error| {
            tracing::error!(%error, %name, "a claim could not be written");
            RefusalCode::Unavailable
        })?;
        match claimed {
            Claimed::Yes => Ok(()),
            Claimed::Taken => Err(RefusalCode::NameTaken),
            Claimed::Revoked => Err(RefusalCode::Revoked),
            Claimed::BadInvite => Err(RefusalCode::InviteInvalid),
            Claimed::TooMany => Err(RefusalCode::TooManyNames),
            Claimed::NotForSale if self.registration == Registration::Invite => {
                Err(RefusalCode::InviteRequired)
            }
            Claimed::NotForSale => Err(RefusalCode::RegistrationClosed),
        }
    }

    /// Whether a name is anybody's.
    pub fn standing(&self, name: &Name) -> Standing {
        match self.table.holder(name) {
            None => Standing::Unknown,
            Some(record) if record.revoked => Standing::Revoked,
            Some(_) => Standing::Held,
        }
    }

    /// The identity that holds a name.
    pub fn holder(&self, name: &Name) -> Option<PublicKey> {
        self.table.holder(name).filter(|record| !record.revoked).map(|record| record.identity)
    }

    /// When a name was claimed, in seconds since 1970, if somebody holds it.
    pub fn claimed_at(&self, name: &Name) -> Option<u64> {
        self.table.holder(name).filter(|record| !record.revoked).map(|record| record.claimed_at)
    }

    /// The primary name of an identity, if it holds any (P-99).
    pub fn primary(&self, identity: &PublicKey) -> Option<Name> {
        self.table.first_of(identity)
    }

    /// Every name and its holder.
    pub fn names(&self) -> Vec<(Name, Record)> {
        self.table.list()
    }

    /// Takes a name away; false if nobody holds it. The caller closes its uplinks. The reason is for its owner.
    ///
    /// # Errors
    /// [`TableError`] if that cannot be written down.
    pub async fn revoke(&self, name: &Name, reason: Option<String>) -> Result<bool, TableError> {
        tracing::warn!(%name, reason, "revoked");
        self.table.revoke(name.clone()).await
    }

    /// Makes an invitation, and returns its token: the only place where it is ever seen.
    ///
    /// # Errors
    /// [`TableError`] if it cannot be written down, or the system gives no randomness.
    pub async fn invite(&self, name: Option<Name>, lasts: Duration) -> Result<Token, TableError> {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).map_err(|error| TableError(error.to_string()))?;
        let token = Token(zbase32::encode(&secret));
        let expires = table::now().saturating_add(lasts.as_secs());
        let invite = Invite { name: name.map(|name| name.to_string()), expires };
        self.table.invite(digest_of(token.0.as_bytes()), invite).await?;
        Ok(token)
    }
}

/// An invitation's token, to be handed to one person. It does not show itself in logs.
pub struct Token(String);

impl Token {
    /// The text to hand over.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

/// Looking a token up by its digest leaks nothing about it through time.
fn digest_of(token: &[u8]) -> TokenDigest {
    let mut array = [0; 32];
    array.copy_from_slice(digest(&SHA256, token).as_ref());
    array
}

/// The refusal to answer with, in words for the person at the other end.
fn refusal(RefusedName { name, code }: &RefusedName) -> Refusal {
    let message = match code {
        RefusalCode::NameReserved => format!("the name {name} is reserved; choose another with --name"),
        RefusalCode::NameTaken => {
            format!("the name {name} belongs to another identity; choose another with --name")
        }
        RefusalCode::RegistrationClosed => "this relay takes no new names".into(),
        RefusalCode::InviteRequired => {
            "this relay takes new names by invitation: ask its operator for one and pass it with --invite FILE".into()
        }
        RefusalCode::InviteInvalid => {
            format!("the invitation is used up, expired, unknown, or not for the name {name}")
        }
        RefusalCode::Revoked => format!("the name {name} was revoked by the relay's operator"),
        RefusalCode::TooManyNames => "this identity holds as many names as this relay allows".into(),
        RefusalCode::Unavailable => "the relay cannot register names now; it will be tried again".into(),
        _ => "the relay refused".into(),
    };
    let retry_after = code.is_temporary().then_some(Duration::from_secs(5));
    Refusal { code: *code, message, retry_after }
}
