//! Hosts outside the zone that show a name's site.

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

use super::keys;
use super::memory::Known;
use super::records::{DomainRecord, Label, encode};
use super::store::{Commit, StoreError};
use super::{PeerTable, TRIES, contended};

impl PeerTable {
    /// The name whose site a host outside the zone shows. The name must still be held by whoever proved the host.
    pub fn name_of_domain(&self, domain: &str) -> Option<(Name, DomainRecord)> {
        let memory = self.memory.read();
        let record = &memory.domains.get(domain)?.value;
        let Label(name) = &record.name;
        let holder = &memory.names.get(name)?.value;
        holder.is_held_by(&record.identity).then(|| (name.clone(), record.clone()))
    }

    /// Every host outside the zone.
    pub fn domains(&self) -> Vec<(String, DomainRecord)> {
        let memory = self.memory.read();
        memory.domains.iter().map(|(domain, known)| (domain.clone(), known.value.clone())).collect()
    }

    /// How many hosts an identity has proved.
    pub fn count_domains(&self, identity: &PublicKey) -> usize {
        self.memory.read().domains.values().filter(|known| known.value.identity == *identity).count()
    }

    /// The hosts that an identity has proved.
    pub(super) fn domains_of(&self, identity: &PublicKey) -> Vec<(String, Known<DomainRecord>)> {
        let memory = self.memory.read();
        let own = memory.domains.iter().filter(|(_, known)| known.value.identity == *identity);
        own.map(|(domain, known)| (domain.clone(), known.clone())).collect()
    }

    /// Enters a host that `identity` has proved to own at `now`. Whoever proves it takes it over: the proof stands in
    /// the domain's own DNS.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn enter_domain(
        &self,
        domain: &str,
        name: &Name,
        identity: &PublicKey,
        now: u64,
    ) -> Result<(), StoreError> {
        let key = keys::domain(domain);
        let record = DomainRecord { name: Label(name.clone()), identity: *identity, proved_at: now };
        let mut known = self.memory.read().domains.get(domain).cloned();
        for _ in 0..TRIES {
            let revision = known.map_or(0, |known: Known<DomainRecord>| known.revision);
            let commit = Commit::new().if_at(key.clone(), revision).put(key.clone(), encode(&record));
            if self.store.commit(commit).await?.is_some() {
                return Ok(());
            }
            known = self.fetch(&key).await?;
        }
        Err(contended())
    }

    /// Takes a host out that is not proved any more.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn leave_domain(&self, domain: &str) -> Result<(), StoreError> {
        self.store.commit(Commit::new().delete(keys::domain(domain))).await.map(drop)
    }
}
