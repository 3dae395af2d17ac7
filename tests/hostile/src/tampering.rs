//! One exchange through the hostile relay: ask honestly, alter, answer.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};
use http::StatusCode;
use http::header::HeaderMap;
use oriel_protocol::key::PublicKey;
use oriel_signing::binary;
use oriel_signing::ed25519::SigningKey;

use crate::answer::{Answer, Reply};
use crate::builtin::random;
use crate::forge::Forger;
use crate::mutation::{Act, Mutation, Second};
use crate::pages::OTHER;
use crate::question::Question;
use crate::upstream::{Upstream, now};

/// URLs whose last response is kept to be played again; beyond it, what was kept is forgotten.
const MAX_KEPT: usize = 64;

/// The relay and what it does to responses at the moment.
#[derive(Debug)]
pub struct Tampering {
    upstream: Upstream,
    pin: PublicKey,
    identity: SigningKey,
    current: Mutex<&'static Mutation>,
    applied: AtomicU64,
    kept: Mutex<HashMap<String, Answer>>,
}

impl Tampering {
    /// Alters what `upstream` answers. `identity` signs for the attacks that have the site's own key; a stranger's is
    /// taken where it is not known.
    pub fn new(
        upstream: Upstream,
        pin: PublicKey,
        identity: Option<SigningKey>,
        mutation: &'static Mutation,
    ) -> Self {
        Self {
            upstream,
            pin,
            identity: identity.unwrap_or_else(Forger::stranger),
            current: Mutex::new(mutation),
            applied: AtomicU64::new(0),
            kept: Mutex::default(),
        }
    }

    /// Chooses the attack, and counts anew.
    pub fn choose(&self, mutation: &'static Mutation) {
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = mutation;
        self.applied.store(0, Ordering::SeqCst);
    }

    /// The attack that is chosen.
    pub fn chosen(&self) -> &'static Mutation {
        *self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many exchanges were altered since it was chosen.
    pub fn applied(&self) -> u64 {
        self.applied.load(Ordering::SeqCst)
    }

    /// What the visitor gets. Whoever does not ask for packets is served honestly.
    ///
    /// # Errors
    /// If the honest side does not answer, in words.
    pub async fn answer(&self, mut question: Question) -> Result<Answer> {
        if !question.wants_packets() {
            return Ok(Answer::plain(self.upstream.ask(&question).await?));
        }
        let mutation = self.chosen();
        if let Act::Request(alter) = mutation.act {
            if alter(&mut question).is_none() {
                return Ok(misfit(mutation));
            }
            self.applied.fetch_add(1, Ordering::SeqCst);
        }
        let reply = self.upstream.ask(&question).await?;
        let Some(mut answer) = Answer::of(&reply) else { return Ok(Answer::plain(reply)) };
        let honest = answer.clone();
        let fits = match mutation.act {
            Act::Nothing | Act::Request(_) => None,
            Act::Answer(alter) => Some(alter(&mut answer)),
            Act::Forged(forge) => {
                let forger =
                    Forger { pin: self.pin, identity: &self.identity, question: &question, now: now() };
                Some(forge(&mut answer, &forger))
            }
            Act::Spliced(second, splice) => Some(splice(&mut answer, self.second(second, &question).await?)),
        };
        self.keep(&question, honest);
        match fits {
            Some(None) => return Ok(misfit(mutation)),
            Some(Some(())) => drop(self.applied.fetch_add(1, Ordering::SeqCst)),
            None => {}
        }
        Ok(answer)
    }

    /// Another response, as the attack needs it.
    async fn second(&self, second: Second, question: &Question) -> Result<Answer> {
        let mut other = question.clone();
        if second == Second::Earlier {
            let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(answer) = kept.get(&question.target_uri()) {
                return Ok(answer.clone());
            }
        }
        match second {
            // Nothing was recorded: it is what somebody else would have got just before.
            Second::Earlier | Second::OtherNonce => {
                let nonce = binary::nonce(&random().context("no randomness")?);
                other.set_nonce(&nonce).context("the request has no nonce")?;
            }
            Second::OtherPage => other.target = OTHER.to_owned(),
            Second::SameNonce => {}
        }
        let reply = self.upstream.ask(&other).await?;
        Answer::of(&reply).context("the honest relay sent no packets")
    }

    fn keep(&self, question: &Question, answer: Answer) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MAX_KEPT {
            kept.clear();
        }
        kept.insert(question.target_uri(), answer);
    }
}

/// Said when an attack cannot be carried out on what passes. Nothing counts as altered then.
fn misfit(mutation: &Mutation) -> Answer {
    let body = format!("{} does not fit this exchange\n", mutation.name).into();
    Answer::plain(Reply { status: StatusCode::BAD_GATEWAY, fields: HeaderMap::new(), body })
}
