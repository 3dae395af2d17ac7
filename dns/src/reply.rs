//! Finding the records that answer a question.

use std::net::{Ipv4Addr, Ipv6Addr};

use hickory_proto::op::{Query, ResponseCode};
use hickory_proto::rr::rdata::svcb::{Alpn, IpHint, SVCB, SvcParamKey, SvcParamValue};
use hickory_proto::rr::rdata::{A, AAAA, HINFO, HTTPS, NS, SOA, TXT};
use hickory_proto::rr::{Name, RData, Record, RecordType};

use crate::placement::{self, Placement};
use crate::records::{Host, Records};
use crate::zone::Zone;

/// How long others may keep what changes only when the relay is set up anew, in seconds.
const STEADY: u32 = 3600;

/// What a secondary would go by (RFC 1912, section 2.2). There is none, but checkers look at it. In seconds.
const REFRESH: i32 = 14_400;
const RETRY: i32 = 3_600;
const EXPIRE: i32 = 1_209_600;

/// An answer, before it is bytes.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) code: ResponseCode,
    pub(crate) authoritative: bool,
    pub(crate) answers: Vec<Record>,
    pub(crate) authorities: Vec<Record>,
    pub(crate) additionals: Vec<Record>,
}

impl Reply {
    /// A code and no records.
    pub(crate) fn bare(code: ResponseCode) -> Self {
        Self {
            code,
            authoritative: false,
            answers: Vec::new(),
            authorities: Vec::new(),
            additionals: Vec::new(),
        }
    }
}

/// Answers one question of class IN.
pub(crate) fn find(zone: &Zone, records: &dyn Records, question: &Query) -> Reply {
    let name = question.name();
    let kind = question.query_type();
    let Some((placement, origin)) = placement::place(zone, name) else {
        return Reply::bare(ResponseCode::Refused);
    };
    let spelling = Spelling { zone, origin };
    let found = match placement {
        Placement::Apex => Some(apex(&spelling, records, kind)),
        Placement::NameServer => {
            let (v4, v6) = name_server(zone, records, name);
            Some(addresses(kind, v4, v6))
        }
        Placement::AboveNameServer => Some(Vec::new()),
        Placement::Host(label) => host(zone, records, kind, &label),
        Placement::Text(name) => text(kind, &records.texts(&name)),
        Placement::Nowhere => None,
    };
    let code = if found.is_some() { ResponseCode::NoError } else { ResponseCode::NXDomain };
    let mut reply = Reply { authoritative: true, ..Reply::bare(code) };
    reply.answers =
        found.unwrap_or_default().into_iter().map(|data| record(name.clone(), zone, data)).collect();
    if reply.answers.is_empty() {
        let soa = RData::SOA(spelling.soa(records.serial()));
        // Others keep "there is none" as long as the smaller of its two times says (RFC 2308, section 5).
        reply.authorities = vec![Record::from_rdata(spelling.origin, zone.ttl, soa)];
    } else if kind == RecordType::NS {
        reply.additionals = spelling.glue(records);
    }
    reply
}

fn apex(spelling: &Spelling<'_>, records: &dyn Records, kind: RecordType) -> Vec<RData> {
    match kind {
        RecordType::SOA => vec![RData::SOA(spelling.soa(records.serial()))],
        RecordType::NS => spelling.name_servers().map(|server| RData::NS(NS(server))).collect(),
        RecordType::CAA => spelling.zone.authorities.clone(),
        _ => {
            let (v4, v6) = records.apex();
            site(spelling.zone, kind, v4, v6)
        }
    }
}

fn name_server(zone: &Zone, records: &dyn Records, name: &Name) -> (Vec<Ipv4Addr>, Vec<Ipv6Addr>) {
    zone.fixed.get(name).cloned().unwrap_or_else(|| records.apex())
}

fn host(zone: &Zone, records: &dyn Records, kind: RecordType, label: &str) -> Option<Vec<RData>> {
    match records.host(label) {
        Host::At { v4, v6 } => Some(site(zone, kind, v4, v6)),
        Host::Empty => Some(Vec::new()),
        // The name above one with records exists, though it has none itself (RFC 8020).
        Host::Nobody => (!records.texts(&format!("_acme-challenge.{label}")).is_empty()).then(Vec::new),
    }
}

fn text(kind: RecordType, values: &[String]) -> Option<Vec<RData>> {
    if values.is_empty() {
        return None;
    }
    Some(match kind {
        RecordType::TXT => values
            .iter()
            // A string of a TXT record is at most 255 bytes; readers join them.
            .map(|value| RData::TXT(TXT::from_bytes(value.as_bytes().chunks(255).collect())))
            .collect(),
        RecordType::ANY => vec![minimal()],
        _ => Vec::new(),
    })
}

/// The records of a name where web sites are.
fn site(zone: &Zone, kind: RecordType, v4: Vec<Ipv4Addr>, v6: Vec<Ipv6Addr>) -> Vec<RData> {
    match kind {
        RecordType::HTTPS if !(v4.is_empty() && v6.is_empty()) => vec![https(zone, v4, v6)],
        _ => addresses(kind, v4, v6),
    }
}

fn addresses(kind: RecordType, v4: Vec<Ipv4Addr>, v6: Vec<Ipv6Addr>) -> Vec<RData> {
    match kind {
        RecordType::A => v4.into_iter().map(|address| RData::A(A(address))).collect(),
        RecordType::AAAA => v6.into_iter().map(|address| RData::AAAA(AAAA(address))).collect(),
        RecordType::ANY => vec![minimal()],
        _ => Vec::new(),
    }
}

/// What ANY gets in place of everything (RFC 8482, section 4.2).
fn minimal() -> RData {
    RData::HINFO(HINFO::new("RFC8482".to_owned(), String::new()))
}

/// RFC 9460: browsers that see it begin with HTTP/3, and need not ask for addresses first.
fn https(zone: &Zone, v4: Vec<Ipv4Addr>, v6: Vec<Ipv6Addr>) -> RData {
    let alpn = Alpn(vec!["h3".to_owned(), "h2".to_owned()]);
    let mut parameters = vec![(SvcParamKey::Alpn, SvcParamValue::Alpn(alpn))];
    if let Some(port) = zone.https_port {
        parameters.push((SvcParamKey::Port, SvcParamValue::Port(port)));
    }
    if !v4.is_empty() {
        let hint = IpHint(v4.into_iter().map(A).collect());
        parameters.push((SvcParamKey::Ipv4Hint, SvcParamValue::Ipv4Hint(hint)));
    }
    if !v6.is_empty() {
        let hint = IpHint(v6.into_iter().map(AAAA).collect());
        parameters.push((SvcParamKey::Ipv6Hint, SvcParamValue::Ipv6Hint(hint)));
    }
    RData::HTTPS(HTTPS(SVCB::new(1, Name::root(), parameters)))
}

fn record(name: Name, zone: &Zone, data: RData) -> Record {
    let ttl = match data {
        RData::NS(_) | RData::CAA(_) | RData::HINFO(_) | RData::SOA(_) => STEADY,
        _ => zone.ttl,
    };
    Record::from_rdata(name, ttl, data)
}

/// The zone's own names as a query spells them: so they are compressed into pointers at the question, whatever its case.
struct Spelling<'a> {
    zone: &'a Zone,
    origin: Name,
}

impl Spelling<'_> {
    fn soa(&self, serial: u32) -> SOA {
        let primary = self.name_servers().next().unwrap_or_else(|| self.origin.clone());
        SOA::new(primary, self.spell(&self.zone.contact), serial, REFRESH, RETRY, EXPIRE, self.zone.ttl)
    }

    fn name_servers(&self) -> impl Iterator<Item = Name> {
        self.zone.name_servers.iter().map(|server| self.spell(server))
    }

    fn glue(&self, records: &dyn Records) -> Vec<Record> {
        let mut glue = Vec::new();
        for server in self.name_servers().filter(|server| self.origin.zone_of(server)) {
            let (v4, v6) = name_server(self.zone, records, &server);
            let data = addresses(RecordType::A, v4, Vec::new()).into_iter();
            let data = data.chain(addresses(RecordType::AAAA, Vec::new(), v6));
            glue.extend(data.map(|data| record(server.clone(), self.zone, data)));
        }
        glue
    }

    fn spell(&self, name: &Name) -> Name {
        if !self.origin.zone_of(name) {
            return name.clone();
        }
        let own = name.iter().take(name.iter().len() - self.origin.iter().len());
        let spelled = Name::from_labels(own.chain(self.origin.iter()));
        spelled.unwrap_or_else(|_| name.clone())
    }
}
