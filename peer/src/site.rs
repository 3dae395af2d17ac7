//! What is published: an origin under a name.

use std::collections::HashMap;
use std::sync::Arc;

use http::uri::Authority;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

use crate::origin::Origin;

/// The sites of one identity.
#[derive(Clone, Debug)]
pub struct Sites {
    by_name: Arc<HashMap<Name, Origin>>,
    /// In the order given, the first being the identity's primary name.
    names: Arc<[Name]>,
    /// The identity's key, another label of the primary name's site (P-99).
    alias: Option<Arc<str>>,
}

impl Sites {
    /// Sites from pairs whose names differ.
    pub fn new(sites: Vec<(Name, Origin)>) -> Self {
        let names = sites.iter().map(|(name, _)| name.clone()).collect();
        Self { by_name: Arc::new(sites.into_iter().collect()), names, alias: None }
    }

    /// The same sites, the first of them also under the identity's key.
    #[must_use]
    pub fn of(self, identity: &PublicKey) -> Self {
        Self { alias: Some(identity.to_string().into()), ..self }
    }

    /// The names.
    pub fn names(&self) -> &[Name] {
        &self.names
    }

    /// The origin of a request for `authority`: its first label must be one of our names or the alias, and the rest the
    /// zone.
    pub fn find(&self, authority: &Authority, zone: &str) -> Option<&Origin> {
        let label = authority.host().strip_suffix(zone)?.strip_suffix('.')?;
        if self.alias.as_deref() == Some(label) {
            return self.by_name.get(self.names.first()?);
        }
        self.by_name.get(label)
    }
}
