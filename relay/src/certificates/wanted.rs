//! Which certificates there should be: the zone's, and one for each host outside it that shows a name's site.

use oriel_certs::keeper::wanted::Wanted;
use oriel_certs::subject::Subject;

use crate::table::PeerTable;

/// As the table has it.
#[derive(Debug)]
pub(super) struct InUse {
    pub(super) zone: String,
    pub(super) table: PeerTable,
}

impl Wanted for InUse {
    fn subjects(&self) -> Vec<Subject> {
        let domains = self.table.domains().into_iter().map(|(domain, _)| Subject::Domain(domain));
        let mut subjects = vec![Subject::Zone(self.zone.clone())];
        subjects.extend(domains.filter(|domain| self.holds(domain)));
        subjects
    }

    fn holds(&self, subject: &Subject) -> bool {
        match subject {
            Subject::Zone(zone) => *zone == self.zone,
            Subject::Domain(domain) => self.table.name_of_domain(domain).is_some(),
        }
    }
}
