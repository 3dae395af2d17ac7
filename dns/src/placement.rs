//! Where in the zone a name is.

use hickory_proto::rr::Name;

use crate::zone::Zone;

/// A place in the zone.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Placement {
    /// The zone itself.
    Apex,
    /// A name server of the zone.
    NameServer,
    /// Nothing but a part of a name server's name.
    AboveNameServer,
    /// One label, in lower case.
    Host(String),
    /// A name whose first label begins with `_`, relative to the zone, in lower case.
    Text(String),
    /// Inside the zone, where nothing can be.
    Nowhere,
}

/// Where a name is, and the zone's name as the query spells it; `None` outside the zone.
pub(crate) fn place(zone: &Zone, name: &Name) -> Option<(Placement, Name)> {
    if !zone.origin.zone_of(name) {
        return None;
    }
    let depth = name.iter().len() - zone.origin.iter().len();
    let origin = name.trim_to(zone.origin.iter().len());
    if depth == 0 {
        return Some((Placement::Apex, origin));
    }
    let placement = if zone.name_servers.contains(name) {
        Placement::NameServer
    } else if zone.name_servers.iter().any(|server| name.zone_of(server)) {
        Placement::AboveNameServer
    } else {
        // A dot inside a label would make two of it once they are joined.
        let labels: Option<Vec<String>> = name.iter().take(depth).map(legal).collect();
        labels.map_or(Placement::Nowhere, below)
    };
    Some((placement, origin))
}

fn below(mut labels: Vec<String>) -> Placement {
    if labels[0].starts_with('_') {
        return Placement::Text(labels.join("."));
    }
    match labels.len() {
        1 => Placement::Host(labels.swap_remove(0)),
        _ => Placement::Nowhere,
    }
}

fn legal(label: &[u8]) -> Option<String> {
    let legal = label.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    legal.then(|| label.iter().map(|byte| char::from(byte.to_ascii_lowercase())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str) -> Option<Placement> {
        let zone = Zone::new("example.net", &["ns1.example.net", "ns.dns.example.net"]).unwrap();
        place(&zone, &Name::from_ascii(name).unwrap()).map(|(placement, _)| placement)
    }

    #[test]
    fn places_names() {
        for (name, placement) in [
            ("example.net.", Placement::Apex),
            ("EXAMPLE.net.", Placement::Apex),
            ("ns1.example.net.", Placement::NameServer),
            ("Ns.DNS.example.net.", Placement::NameServer),
            ("dns.example.net.", Placement::AboveNameServer),
            ("other.dns.example.net.", Placement::Nowhere),
            ("aLice.example.net.", Placement::Host("alice".into())),
            ("a.b.example.net.", Placement::Nowhere),
            ("*.example.net.", Placement::Nowhere),
            ("_acme-challenge.example.net.", Placement::Text("_acme-challenge".into())),
            ("_ACME-challenge.Alice.example.net.", Placement::Text("_acme-challenge.alice".into())),
            (r"_acme-challenge\.alice.example.net.", Placement::Nowhere),
        ] {
            assert_eq!(of(name), Some(placement), "{name}");
        }
        for name in [".", "net.", "example.org.", "notexample.net.", "example.net.org.", r"a\.example.net."] {
            assert_eq!(of(name), None, "{name}");
        }
    }

    #[test]
    fn nothing_can_be_at_bytes_that_no_host_name_has() {
        let zone = Zone::new("example.net", &["ns1.example.net"]).unwrap();
        let labels: [&[u8]; 3] = [b"\xfcber", b"example", b"net"];
        let name = Name::from_labels(labels).unwrap();
        assert_eq!(place(&zone, &name).unwrap().0, Placement::Nowhere);
    }

    #[test]
    fn keeps_the_zone_as_the_query_spells_it() {
        let zone = Zone::new("example.net", &["ns1.example.net"]).unwrap();
        let (_, origin) = place(&zone, &Name::from_ascii("alice.exAmple.NET.").unwrap()).unwrap();
        assert_eq!(origin.to_ascii(), "exAmple.NET.");
    }
}
