//! Sends an invitation to everybody who has not got it, trying again where that may help.

use std::time::{Duration, SystemTime};

use tokio::time::{sleep, timeout};

use super::address::Recipient;
use super::compose::{ComposeError, compose};
use super::delivery::{DeliveryError, Said, Session};
use super::invitation::Invitation;
use super::settings::Settings;
use super::told::{Share, ToldError, remember};
use crate::limits::Limits;
use crate::site_home::SiteHome;
use crate::words;

/// Between two attempts the time grows by this.
const SLOWER: u32 = 4;

/// One round of an attempt may take so many steps' time, whatever a server does.
const STEPS: u32 = 20;

/// What is to be sent, and by whom.
#[derive(Debug)]
pub struct Errand<'a> {
    /// What is said.
    pub invitation: &'a Invitation,
    /// How to send it.
    pub settings: &'a Settings,
    /// Where it is remembered.
    pub home: &'a SiteHome,
    /// What they are told of.
    pub share: &'a Share,
    /// Deadlines.
    pub limits: &'a Limits,
}

/// What happens on the way.
#[derive(Debug)]
pub enum Progress<'a> {
    /// The server took a message.
    Sent(&'a Recipient),
    /// It never will: its answer.
    Refused(&'a Recipient, &'a str),
    /// An attempt failed; the next begins after this long, if there is one.
    Failed(&'a MessengerError, Option<Duration>),
}

/// Why not all were told.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MessengerError {
    /// The server.
    #[error(transparent)]
    Delivery(#[from] DeliveryError),
    /// It put some off.
    #[error("the mail server {0} put {1} off ({2})")]
    Later(String, String, String),
    /// The message.
    #[error(transparent)]
    Compose(#[from] ComposeError),
    /// What is remembered.
    #[error(transparent)]
    Told(#[from] ToldError),
}

impl MessengerError {
    fn may_pass(&self) -> bool {
        match self {
            Self::Delivery(error) => error.may_pass(),
            Self::Later(..) => true,
            Self::Compose(_) | Self::Told(_) => false,
        }
    }
}

impl Errand<'_> {
    /// Sends to all of `people`; at most `attempts` times over, and never twice to one of them. What happens is told
    /// to `tell`: a failure of the same kind once.
    ///
    /// Returns whether the server took or refused every message.
    pub async fn run(
        &self,
        mut people: Vec<Recipient>,
        attempts: u32,
        mut tell: impl FnMut(Progress<'_>),
    ) -> bool {
        let mut wait = self.limits.mail_retry;
        let mut last = String::new();
        for left in (0..attempts).rev() {
            let Err(error) = self.round(&mut people, &mut tell).await else { return true };
            let again = (left > 0 && error.may_pass()).then_some(wait);
            let text = error.to_string();
            // Said when it is new, and when it is the end.
            if text != last || again.is_none() && left + 1 < attempts {
                tell(Progress::Failed(&error, again));
            }
            let Some(pause) = again else { return false };
            last = text;
            sleep(pause).await;
            wait *= SLOWER;
        }
        people.is_empty()
    }

    /// One connection. Whoever is settled is taken out of `people`.
    async fn round(
        &self,
        people: &mut Vec<Recipient>,
        tell: &mut impl FnMut(Progress<'_>),
    ) -> Result<(), MessengerError> {
        if people.is_empty() {
            return Ok(());
        }
        let limit = self.limits.mail_step * STEPS;
        let slow = |_| DeliveryError::Slow(self.settings.server.clone(), limit.as_secs());
        timeout(limit, self.connection(people, tell)).await.map_err(slow)?
    }

    async fn connection(
        &self,
        people: &mut Vec<Recipient>,
        tell: &mut impl FnMut(Progress<'_>),
    ) -> Result<(), MessengerError> {
        let mut session = Session::open(self.settings, self.limits.mail_step).await?;
        let mut put_off = None;
        let mut at = 0;
        while let Some(to) = people.get(at) {
            let message = compose(self.invitation, self.settings, to, SystemTime::now())?.formatted();
            match session.send(to, &message).await? {
                Said::Taken => {
                    remember(self.home, self.share, to, words::now())?;
                    tell(Progress::Sent(to));
                }
                Said::Refused(said) => tell(Progress::Refused(to, &said)),
                Said::Later(said) => {
                    put_off = Some((to.to_string(), said));
                    at += 1;
                    continue;
                }
            }
            people.remove(at);
        }
        session.close().await;
        match put_off {
            None => Ok(()),
            Some((to, said)) => Err(MessengerError::Later(self.settings.server.clone(), to, said)),
        }
    }
}
