//! A set of addresses, given as networks; it answers by halving, however many there are.

use std::net::{IpAddr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net};

/// Addresses. An IPv4 address is the same one where it comes mapped into IPv6.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressSet {
    v4: Vec<(u32, u32)>,
    v6: Vec<(u128, u128)>,
}

impl AddressSet {
    /// Whether it has this address.
    pub fn contains(&self, address: IpAddr) -> bool {
        match address.to_canonical() {
            IpAddr::V4(v4) => has(&self.v4, v4.to_bits()),
            IpAddr::V6(v6) => has(&self.v6, v6.to_bits()),
        }
    }
}

impl FromIterator<IpNet> for AddressSet {
    fn from_iter<I: IntoIterator<Item = IpNet>>(networks: I) -> Self {
        let mut set = Self::default();
        for network in networks {
            match unmapped(network) {
                IpNet::V4(v4) => set.v4.push((v4.network().to_bits(), v4.broadcast().to_bits())),
                IpNet::V6(v6) => set.v6.push((v6.network().to_bits(), v6.broadcast().to_bits())),
            }
        }
        merge(&mut set.v4);
        merge(&mut set.v6);
        set
    }
}

/// A network, or one address, as a line or a list has it.
///
/// # Errors
/// A sentence that says how to write it.
pub fn parse_network(text: &str) -> Result<IpNet, String> {
    text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from)).map_err(|_| {
        let shown: String = text.chars().take(64).collect();
        format!("{shown:?} is neither an address nor a network: write it like 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32")
    })
}

/// `::ffff:192.0.2.0/120` is `192.0.2.0/24`.
fn unmapped(network: IpNet) -> IpNet {
    if let IpNet::V6(v6) = network
        && let Some(length) = v6.prefix_len().checked_sub(96)
        && let Some(v4) = Ipv6Addr::to_ipv4_mapped(&v6.network())
        && let Ok(v4) = Ipv4Net::new(v4, length)
    {
        return v4.into();
    }
    network
}

/// Sorts ranges, and joins those that overlap.
fn merge<T: Copy + Ord>(ranges: &mut Vec<(T, T)>) {
    ranges.sort_unstable();
    ranges.dedup_by(|next, kept| {
        let overlaps = next.0 <= kept.1;
        if overlaps {
            kept.1 = kept.1.max(next.1);
        }
        overlaps
    });
    ranges.shrink_to_fit();
}

fn has<T: Copy + Ord>(ranges: &[(T, T)], address: T) -> bool {
    let after = ranges.partition_point(|(first, _)| *first <= address);
    after.checked_sub(1).is_some_and(|at| address <= ranges[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(networks: &[&str]) -> AddressSet {
        networks.iter().map(|text| parse_network(text).unwrap()).collect()
    }

    #[test]
    fn networks_and_addresses() {
        let set = set(&["203.0.113.0/24", "2001:db8::/32", "198.51.100.7", "::ffff:192.0.2.0/120"]);
        for inside in [
            "203.0.113.0",
            "203.0.113.255",
            "::ffff:203.0.113.9",
            "2001:db8:ffff::1",
            "198.51.100.7",
            "192.0.2.200",
        ] {
            assert!(set.contains(inside.parse().unwrap()), "{inside}");
        }
        for outside in
            ["203.0.112.255", "203.0.114.0", "198.51.100.6", "198.51.100.8", "2001:db9::", "::", "0.0.0.0"]
        {
            assert!(!set.contains(outside.parse().unwrap()), "{outside}");
        }
        assert!(!AddressSet::default().contains("127.0.0.1".parse().unwrap()));
    }

    #[test]
    fn networks_inside_others_and_the_ends_of_the_space() {
        let set = set(&["10.0.0.0/8", "10.1.0.0/16", "10.1.2.3", "255.255.255.255", "0.0.0.0/32", "::/0"]);
        assert_eq!(set.v4.len(), 3);
        for inside in ["10.255.255.255", "10.1.2.4", "255.255.255.255", "0.0.0.0", "::", "ffff::"] {
            assert!(set.contains(inside.parse().unwrap()), "{inside}");
        }
        assert!(!set.contains("11.0.0.0".parse().unwrap()));
        assert!(!set.contains("::ffff:11.0.0.0".parse().unwrap()), "IPv4 is not in a network of IPv6");
    }

    /// As a look through the whole list would answer.
    #[test]
    fn many_networks_answer_as_a_list_would() {
        let mut seed = 1_u32;
        let mut random = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            seed
        };
        let networks: Vec<IpNet> = (0..5_000)
            .map(|_| {
                let length = u8::try_from(16 + random() % 17).unwrap();
                Ipv4Net::new(random().into(), length).unwrap().into()
            })
            .collect();
        let set: AddressSet = networks.iter().copied().collect();
        for _ in 0..2_000 {
            let address = IpAddr::V4(random().into());
            let listed = networks.iter().any(|network| network.contains(&address));
            assert_eq!(set.contains(address), listed, "{address}");
        }
    }

    #[test]
    fn what_is_no_network_is_told() {
        for bad in ["", "example.net", "203.0.113.0/33", "203.0.113.0/", "2001:db8::/129", "1.2.3", "/8"] {
            assert!(parse_network(bad).unwrap_err().contains("write it like 203.0.113.7"), "{bad}");
        }
        assert!(parse_network(&"x".repeat(10_000)).unwrap_err().len() < 250);
    }
}
