//! What is published: an origin under a name.

use std::collections::HashMap;
use std::sync::Arc;

use http::uri::Authority;
use oriel_protocol::control::{DomainOf, Granted, GrantedDomain};
use oriel_protocol::domain::Domain;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

use crate::access::Gate;
use crate::origin::Origin;

/// What stands behind a name, and who may see it.
#[derive(Clone, Debug)]
pub struct Site {
    /// Who answers.
    pub origin: Origin,
    /// Who is let through to it; everybody where there is none.
    pub gate: Option<Gate>,
}

/// The sites of one identity.
#[derive(Clone, Debug)]
pub struct Sites {
    by_name: Arc<HashMap<Name, Site>>,
    /// In the order given, the first being the identity's primary name.
    names: Arc<[Name]>,
    /// The identity's key, another label of the primary name's site (P-99).
    alias: Option<Arc<str>>,
    /// Domains that the relay has granted, and whose site each shows (P-144).
    domains: Arc<HashMap<Domain, Name>>,
}

impl Sites {
    /// Sites from pairs whose names differ.
    pub fn new(sites: Vec<(Name, Origin)>) -> Self {
        let names = sites.iter().map(|(name, _)| name.clone()).collect();
        let sites = sites.into_iter().map(|(name, origin)| (name, Site { origin, gate: None }));
        Self { by_name: Arc::new(sites.collect()), names, alias: None, domains: Arc::default() }
    }

    /// The same sites, some of them behind gates.
    #[must_use]
    pub fn behind(self, gates: impl IntoIterator<Item = (Name, Gate)>) -> Self {
        let mut by_name = Arc::unwrap_or_clone(self.by_name);
        for (name, gate) in gates {
            if let Some(site) = by_name.get_mut(&name) {
                site.gate = Some(gate);
            }
        }
        Self { by_name: Arc::new(by_name), ..self }
    }

    /// The same sites, the first of them also under the identity's key.
    #[must_use]
    pub fn of(self, identity: &PublicKey) -> Self {
        Self { alias: Some(identity.to_string().into()), ..self }
    }

    /// The same sites, some of them also under domains: those that were asked for and granted.
    #[must_use]
    pub fn under(self, wanted: &[DomainOf], granted: &[GrantedDomain]) -> Self {
        let granted = |domain: &Domain| granted.iter().any(|granted| granted.domain == *domain);
        let domains = wanted
            .iter()
            .filter(|wanted| granted(&wanted.domain))
            .map(|wanted| (wanted.domain.clone(), wanted.name.clone()))
            .collect();
        Self { domains: Arc::new(domains), ..self }
    }

    /// The names.
    pub fn names(&self) -> &[Name] {
        &self.names
    }

    /// A name can be visited: its links begin with this URL.
    pub fn went_online(&self, granted: &Granted) {
        let gate = self.by_name.get(&granted.name).and_then(|site| site.gate.as_ref());
        if let (Some(gate), Some(key)) = (gate, &self.alias) {
            gate.went_online(&granted.url, key);
        }
    }

    /// The site of a request for `authority`: one of our domains; or its first label must be one of our names or the
    /// alias, and the rest the zone.
    pub fn find(&self, authority: &Authority, zone: &str) -> Option<&Site> {
        if let Some(name) = self.domains.get(authority.host()) {
            return self.by_name.get(name);
        }
        let label = authority.host().strip_suffix(zone)?.strip_suffix('.')?;
        if self.alias.as_deref() == Some(label) {
            return self.by_name.get(self.names.first()?);
        }
        self.by_name.get(label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use oriel_gallery::Folder;

    #[test]
    fn p144_a_domain_shows_its_name_s_site_once_it_was_asked_for_and_granted() {
        let dir = tempfile::tempdir().unwrap();
        let origin = Origin::Folder(Folder::open(dir.path()).unwrap());
        let sites = Sites::new(vec![("alice".parse().unwrap(), origin)]);
        let wanted =
            |domain: &str| DomainOf { name: "alice".parse().unwrap(), domain: domain.parse().unwrap() };
        let granted = |domain: &str| GrantedDomain {
            domain: domain.parse().unwrap(),
            url: format!("https://{domain}/"),
        };
        let sites = sites.under(
            &[wanted("a.example.org"), wanted("b.example.org")],
            &[granted("a.example.org"), granted("c.example.org")],
        );
        let served = |host: &str| sites.find(&host.parse().unwrap(), "example.net").is_some();
        assert!(served("alice.example.net") && served("a.example.org") && served("a.example.org:8443"));
        for other in ["b.example.org", "c.example.org", "x.a.example.org", "example.org", "alice.example.org"]
        {
            assert!(!served(other), "{other}");
        }
    }
}
