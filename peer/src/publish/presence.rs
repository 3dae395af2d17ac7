//! What was told of names and domains: once, however many uplinks serve them.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{DomainOf, Granted, RefusalCode, Welcome};
use oriel_protocol::domain::{Domain, proof_text};
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use oriel_transport::carrier::Carrier;

use super::error::word_of;
use crate::events::{Event, Events};
use crate::view::{Address, Views};

/// Tells what changed.
#[derive(Debug)]
pub(super) struct Presence {
    events: Events,
    views: Views,
    identity: PublicKey,
    told: Mutex<Told>,
}

#[derive(Debug, Default)]
struct Told {
    online: HashSet<Name>,
    /// What was said of a domain last: its URL, or why it is refused.
    domains: HashMap<Domain, Result<String, RefusalCode>>,
    /// Why all is offline, if it is.
    offline: Option<String>,
}

impl Presence {
    /// Of the names of this identity.
    pub(super) fn new(events: Events, views: Views, identity: PublicKey) -> Self {
        Self { events, views, identity, told: Mutex::default() }
    }

    /// A name can be visited, by this relay.
    pub(super) fn online(&self, granted: &Granted, transport: Carrier, relay: &str) {
        self.told().offline = None;
        if self.told().online.insert(granted.name.clone()) {
            let link = format!("{}#oriel=1.{}", granted.url, self.identity);
            let (name, url) = (granted.name.as_str(), &*granted.url);
            self.events.emit(&Event::Online { name, url, link: &link, transport, relay });
            let address = Address { url: granted.url.clone(), link, relay: relay.to_owned() };
            self.views.online(&granted.name, address);
        }
    }

    /// An uplink to this relay runs over another carrier now.
    pub(super) fn moved(&self, from: Carrier, transport: Carrier, reason: &str, relay: &str) {
        self.events.emit(&Event::Moved { transport, from, reason, relay });
    }

    /// No uplink is left.
    pub(super) fn offline(&self, names: &[Name], reason: &str, retry_in: Duration) {
        let again = self.told().goes_offline(reason);
        for name in names {
            self.events.emit(&Event::Offline { name: name.as_str(), reason, retry_in, again });
            self.views.offline(name, reason);
        }
    }

    /// A name was taken from us.
    pub(super) fn gone(&self, name: &Name, code: CloseCode, more: &str) {
        self.told().online.remove(name);
        let mut message = format!("the name {name} is no longer served here: {code}");
        if !more.is_empty() {
            message = format!("{message}: {more}");
        }
        self.events.emit(&Event::Error { code: word_of(code), message: &message });
        self.views.offline(name, &message);
    }

    /// What a relay says of the names and domains that it was asked for.
    pub(super) fn welcomed(&self, welcome: &Welcome, wanted: &[DomainOf]) {
        for refused in &welcome.refused {
            let word = refused.code.word();
            let message = format!("the relay does not serve the name {} for us: {word}", refused.name);
            self.events.emit(&Event::Error { code: word, message: &message });
        }
        for DomainOf { name, domain } in wanted {
            let granted = welcome.domains.iter().find(|granted| granted.domain == *domain);
            let refused = welcome.refused_domains.iter().find(|refused| refused.domain == *domain);
            let said = match (granted, refused) {
                (Some(granted), _) => Ok(granted.url.clone()),
                (None, Some(refused)) => Err(refused.code),
                // The relay is of an earlier release (P-142).
                (None, None) => Err(RefusalCode::DomainsClosed),
            };
            if self.told().domains.insert(domain.clone(), said.clone()).as_ref() == Some(&said) {
                continue;
            }
            match said {
                Ok(url) => {
                    let (domain, name) = (domain.as_str(), name.as_str());
                    self.events.emit(&Event::Domain { domain, name, url: &url });
                }
                Err(code) => {
                    let message = self.refusal_of(domain, name, code);
                    self.events.emit(&Event::Error { code: code.word(), message: &message });
                }
            }
        }
    }

    /// Why a domain does not show a name's site, and what helps.
    fn refusal_of(&self, domain: &Domain, name: &Name, code: RefusalCode) -> String {
        let remedy = match code {
            RefusalCode::DomainUnproved => format!(
                "set this record in its DNS, then start again:\n\n    {}. TXT \"{}\"\n",
                domain.proof_name(),
                proof_text(&self.identity)
            ),
            RefusalCode::DomainTaken => "the relay shows another identity's site there".to_owned(),
            RefusalCode::DomainsClosed => "the relay serves no domains but its own".to_owned(),
            other => other.word().to_owned(),
        };
        format!("{domain} does not show {name}: {remedy}")
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Told {
    /// Nothing is online; whether that was told before, with this reason.
    fn goes_offline(&mut self, reason: &str) -> bool {
        self.online.clear();
        self.offline.replace(reason.to_owned()).is_some_and(|told| told == reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unproved_domain_s_owner_is_told_which_record_to_set() {
        let presence = Presence::new(Events::Silent, Views::default(), PublicKey::from_bytes([0; 32]));
        let (domain, name) = ("photos.example.org".parse().unwrap(), "alice".parse().unwrap());
        let message = presence.refusal_of(&domain, &name, RefusalCode::DomainUnproved);
        let record = format!("_oriel.photos.example.org. TXT \"oriel-key={}\"", "y".repeat(52));
        assert!(message.contains(&record), "{message}");
    }

    #[test]
    fn a_name_is_told_online_once_until_all_is_offline() {
        let presence = Presence::new(Events::Silent, Views::default(), PublicKey::from_bytes([0; 32]));
        let granted = Granted { name: "alice".parse().unwrap(), url: "https://alice.localhost/".into() };
        let told = |presence: &Presence| presence.told().online.contains(&granted.name);
        presence.online(&granted, Carrier::Quic, "a");
        presence.online(&granted, Carrier::Tcp, "b");
        assert!(told(&presence));
        presence.offline(std::slice::from_ref(&granted.name), "lost", Duration::ZERO);
        assert!(!told(&presence), "the next uplink tells it again");
    }

    #[test]
    fn why_all_is_offline_is_told_once_until_it_changes_or_something_is_online() {
        let presence = Presence::new(Events::Silent, Views::default(), PublicKey::from_bytes([0; 32]));
        let again = |reason: &str| presence.told().goes_offline(reason);
        assert!(!again("a") && again("a") && !again("b") && !again("a"));
        let granted = Granted { name: "alice".parse().unwrap(), url: "https://alice.localhost/".into() };
        presence.online(&granted, Carrier::Quic, "relay");
        assert!(!again("a"));
    }
}
