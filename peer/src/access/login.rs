//! The pages where visitors show that they know the password, and where they give that up again.

use std::path::PathBuf;
use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderMap};
use http::{Method, Response};
use oriel_protocol::head::RequestHead;
use oriel_protocol::name::Name;

use super::asker::{Asker, basic};
use super::form::{Form, wanted_in};
use super::pages::{forget, see_other};
use super::password::Password;
use super::refusal::Refusal;
use super::sessions::Sessions;
use super::trial::{Trial, Trials};
use super::watched::Unusable;
use super::{AccessError, Inner, cookies};
use crate::origin::OriginBody;
use crate::request_body::RequestBody;
use crate::site_home::SiteHome;

/// How long a session lasts, in seconds: 30 days.
const SESSION: u64 = 30 * 24 * 3600;

const READS: &str = "GET, HEAD, POST";

/// Passwords and sessions of one site.
#[derive(Debug)]
pub(super) struct Login {
    pub(super) trials: Trials,
    pub(super) sessions: Sessions,
}

impl Login {
    /// With the password in `file`.
    pub(super) fn new(file: PathBuf, home: &SiteHome, name: Name) -> Result<Self, AccessError> {
        let trials = Trials::new(file);
        trials.password().map_err(|unusable| AccessError::Password(unusable.reason.to_string()))?;
        Ok(Self { trials, sessions: Sessions::open(home, name)? })
    }

    /// The password as it is now.
    pub(super) fn password(&self) -> Result<Arc<Password>, Unusable> {
        self.trials.password()
    }

    /// Keeps from the origin a password that is ours; one of its own it gets.
    pub(super) fn hide_password(&self, fields: &mut HeaderMap, password: &Password, now: u64) {
        let ours = |guess: Vec<u8>| self.trials.knows(&self.sessions.mark(password.binding(), &guess), now);
        if basic(fields).is_some_and(ours) {
            fields.remove(AUTHORIZATION);
        }
    }

    /// A page below `/.oriel/`.
    pub(super) async fn page(
        &self,
        page: &str,
        head: &RequestHead,
        body: &mut RequestBody,
        gate: &Inner,
        asker: &Asker,
        now: u64,
    ) -> Result<Response<OriginBody>, Refusal> {
        let reads = matches!(head.method, Method::GET | Method::HEAD);
        match page {
            "login" if reads => Ok(gate.pages().login(&wanted_in(head.target.query()), asker)),
            "logout" if reads => Ok(gate.pages().logout(asker)),
            "login" | "logout" if head.method != Method::POST => Err(Refusal::Method(READS)),
            "login" | "logout" if asker.is_foreign => Err(Refusal::Foreign),
            "login" => self.enter(body, gate, asker, now).await,
            "logout" => {
                let gone = [cookies::SESSION, cookies::LINKS]
                    .into_iter()
                    .filter_map(|name| cookies::set(name, "", 0));
                let mut response = see_other("/", gone, asker);
                forget(&mut response);
                Ok(response)
            }
            _ => Err(Refusal::NoSuchPage),
        }
    }

    async fn enter(
        &self,
        body: &mut RequestBody,
        gate: &Inner,
        asker: &Asker,
        now: u64,
    ) -> Result<Response<OriginBody>, Refusal> {
        let form = Form::read(body).await.ok_or(Refusal::Body)?;
        let password = self.password().map_err(|unusable| {
            gate.report("password-file", &unusable);
            Refusal::Broken
        })?;
        match self.trials.test(Arc::clone(&password), form.password, asker.network, now).await {
            Trial::Right => {
                let lasts = gate.at_most(SESSION, now);
                let session = self.sessions.issue(password.binding(), now + lasts);
                Ok(see_other(&form.to, cookies::set(cookies::SESSION, &session, lasts), asker))
            }
            Trial::Wrong => Err(Refusal::Password { to: form.to, wrong: true }),
            Trial::Wait(wait) => Err(Refusal::TooMany { wait }),
        }
    }
}
