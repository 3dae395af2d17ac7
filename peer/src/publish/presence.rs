//! What was told of names and domains: once, however many uplinks serve them. Relays that know nothing of one another
//! each give a name a URL of its own; the owner's view and links use the first, as long as an uplink serves it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{DomainOf, Granted, RefusalCode, Welcome};
use oriel_protocol::domain::{Domain, proof_text};
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use oriel_transport::carrier::Carrier;

use super::error::word_of;
use super::fleet::UplinkId;
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

/// What the end of an uplink changes.
#[derive(Debug, Default)]
pub(super) struct Lost {
    /// Names whose links are to begin with another URL from now on, and that.
    pub(super) elsewhere: Vec<Granted>,
    /// Names that no uplink serves any more.
    pub(super) unserved: Vec<Name>,
}

#[derive(Debug, Default)]
struct Told {
    /// Where a name can be visited, and by which uplink; the first that came up comes first.
    online: HashMap<Name, Vec<(UplinkId, Address)>>,
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

    /// A name can be visited by way of this uplink and relay. `first` is called before it is told, if links are to begin
    /// with this URL from now on: whoever hears of it may make one at once.
    pub(super) fn online(
        &self,
        id: UplinkId,
        granted: &Granted,
        transport: Carrier,
        relay: &str,
        first: impl FnOnce(),
    ) {
        let link = format!("{}#oriel=1.{}", granted.url, self.identity);
        let address = Address { url: granted.url.clone(), link, relay: relay.to_owned() };
        let mut told = self.told();
        told.offline = None;
        let served = told.online.entry(granted.name.clone()).or_default();
        let is_first = served.is_empty();
        let is_new = served.iter().all(|(_, other)| other.url != address.url);
        if is_new || served.iter().all(|(other, _)| *other != id) {
            served.push((id, address.clone()));
        }
        drop(told);
        if is_first {
            first();
        }
        if is_new {
            let (name, url) = (granted.name.as_str(), &*granted.url);
            self.events.emit(&Event::Online { name, url, link: &address.link, transport, relay });
        }
        if is_first {
            self.views.online(&granted.name, address);
        }
    }

    /// An uplink has ended. Returns what changed for names that it served.
    pub(super) fn lost(&self, id: UplinkId) -> Lost {
        let mut lost = Lost::default();
        for (name, served) in &mut self.told().online {
            self.left(id, name, served, &mut lost);
        }
        lost
    }

    /// One name is served by this uplink no more.
    fn left(&self, id: UplinkId, name: &Name, served: &mut Vec<(UplinkId, Address)>, lost: &mut Lost) {
        let Some(before) = served.first().map(|(_, address)| address.url.clone()) else { return };
        served.retain(|(other, _)| *other != id);
        match served.first() {
            None => lost.unserved.push(name.clone()),
            Some((_, now)) if before != now.url => {
                self.views.online(name, now.clone());
                lost.elsewhere.push(Granted { name: name.clone(), url: now.url.clone() });
            }
            Some(_) => {}
        }
    }

    /// An uplink to this relay runs over another carrier now, or over another connection.
    pub(super) fn moved(&self, from: Carrier, transport: Carrier, reason: &str, relay: &str) {
        self.events.emit(&Event::Moved { transport, from, reason, relay });
    }

    /// No uplink is left.
    pub(super) fn offline(&self, names: &[Name], reason: &str, retry_in: Duration) {
        let again = self.told().goes_offline(reason);
        self.tell_offline(names, reason, retry_in, again);
    }

    /// Uplinks are left, but none that serves these names.
    pub(super) fn unserved(&self, names: &[Name], reason: &str, retry_in: Duration) {
        self.tell_offline(names, reason, retry_in, false);
    }

    fn tell_offline(&self, names: &[Name], reason: &str, retry_in: Duration, again: bool) {
        for name in names {
            self.events.emit(&Event::Offline { name: name.as_str(), reason, retry_in, again });
            self.views.offline(name, reason);
        }
    }

    /// Whether visitors get to a name by this uplink, which works, cannot be seen from here. Nothing is said where they do
    /// by another, nor twice in a row. Returns where its links are to begin from now on, if that is elsewhere.
    pub(super) fn unseen(
        &self,
        id: UplinkId,
        granted: &Granted,
        reason: &str,
        retry_in: Duration,
    ) -> Option<Granted> {
        let name = granted.name.as_str();
        let reason = format!("whether visitors get through cannot be seen from here: {reason}");
        let mut told = self.told();
        let mut lost = Lost::default();
        let was_online = match told.online.get_mut(&granted.name) {
            Some(served) => {
                let was_online = !served.is_empty();
                self.left(id, &granted.name, served, &mut lost);
                if !served.is_empty() {
                    return lost.elsewhere.pop();
                }
                was_online
            }
            None => false,
        };
        told.online.remove(&granted.name);
        let message =
            format!("{name}: {reason}. The uplink stands: try {} from another network", granted.url);
        let again = told.offline.replace(message.clone()).is_some_and(|told| told == message);
        drop(told);
        if was_online {
            self.events.emit(&Event::Offline { name, reason: &reason, retry_in, again: false });
        } else if !again {
            self.events.emit(&Event::Error { code: "unseen", message: &message });
        }
        self.views.offline(&granted.name, &message);
        None
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
    fn a_name_is_told_online_once_for_each_url_until_all_is_offline() {
        let presence = Presence::new(Events::Silent, Views::default(), PublicKey::from_bytes([0; 32]));
        let at = |url: &str| Granted { name: "alice".parse().unwrap(), url: url.into() };
        let (here, there) = (at("https://alice.here.example/"), at("https://alice.there.example/"));
        let online = |id, granted: &Granted| {
            let mut first = false;
            presence.online(id, granted, Carrier::Quic, "relay", || first = true);
            first
        };
        assert!(online(1, &here));
        assert!(!online(2, &here) && !online(3, &there) && !online(3, &there), "links begin with the first");
        assert_eq!(presence.told().online[&here.name].len(), 3);
        let lost = |id| {
            let Lost { elsewhere, unserved } = presence.lost(id);
            (elsewhere, unserved)
        };
        assert_eq!(lost(1), (Vec::new(), Vec::new()), "another uplink serves the same URL");
        assert_eq!(lost(2), (vec![there.clone()], Vec::new()));
        assert_eq!(lost(3), (Vec::new(), vec![here.name.clone()]));
        assert_eq!(lost(3), (Vec::new(), Vec::new()), "told once");
        assert!(online(4, &here), "the next uplink tells it again");
        presence.offline(std::slice::from_ref(&here.name), "lost", Duration::ZERO);
        assert!(online(5, &there));
    }

    #[test]
    fn why_all_is_offline_is_told_once_until_it_changes_or_something_is_online() {
        let presence = Presence::new(Events::Silent, Views::default(), PublicKey::from_bytes([0; 32]));
        let again = |reason: &str| presence.told().goes_offline(reason);
        assert!(!again("a") && again("a") && !again("b") && !again("a"));
        let granted = Granted { name: "alice".parse().unwrap(), url: "https://alice.localhost/".into() };
        presence.online(1, &granted, Carrier::Quic, "relay", || {});
        assert!(!again("a"));
    }
}
