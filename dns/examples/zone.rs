//! Serves a zone from a file: `zone ADDRESS FILE`. For tests by programs of others, and for measuring.
//!
//! A line of the file is one of
//! `zone DOMAIN NAMESERVER...`, `server NAMESERVER ADDRESS...`, `contact MAIL`, `issuer TEXT`, `port N`, `limit ANSWERS`, `serial N`,
//! `apex ADDRESS...`, `host LABEL ADDRESS...` (with none: a name without addresses) and `text NAME VALUE`.
#![allow(clippy::print_stdout)]

use std::collections::HashMap;
use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use oriel_dns::counters::Counters;
use oriel_dns::limits::Limits;
use oriel_dns::records::{Host, Records};
use oriel_dns::server::{Server, Service};
use oriel_dns::zone::Zone;
use tokio_util::sync::CancellationToken;

#[derive(Debug, Default)]
struct File {
    serial: u32,
    apex: (Vec<Ipv4Addr>, Vec<Ipv6Addr>),
    hosts: HashMap<String, Host>,
    texts: HashMap<String, Vec<String>>,
}

impl Records for File {
    fn host(&self, label: &str) -> Host {
        self.hosts.get(label).cloned().unwrap_or(Host::Nobody)
    }

    fn apex(&self) -> (Vec<Ipv4Addr>, Vec<Ipv6Addr>) {
        self.apex.clone()
    }

    fn texts(&self, name: &str) -> Vec<String> {
        self.texts.get(name).cloned().unwrap_or_default()
    }

    fn serial(&self) -> u32 {
        self.serial
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(address), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: zone ADDRESS FILE".into());
    };
    let (zone, records, limits) = read(&std::fs::read_to_string(path)?)?;
    let server = Server::bind(address.parse()?)?;
    println!("listening {}", server.local_addr());
    let service =
        Service { zone, records: Arc::new(records), counters: Arc::new(Counters::default()), limits };
    Ok(server.run(service, CancellationToken::new()).await?)
}

fn read(text: &str) -> Result<(Zone, File, Limits), Box<dyn std::error::Error>> {
    let (mut zone, mut file, mut limits) = (None, File::default(), Limits::default());
    let mut issuers = Vec::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let set =
            |zone: Option<Zone>| zone.ok_or_else(|| io::Error::new(ErrorKind::InvalidData, "no zone line"));
        match *words.as_slice() {
            [] => {}
            ["zone", domain, ref servers @ ..] => zone = Some(Zone::new(domain, servers)?),
            ["server", name, ref addresses @ ..] => {
                let addresses: Vec<IpAddr> =
                    addresses.iter().map(|text| text.parse()).collect::<Result<_, _>>()?;
                zone = Some(set(zone)?.with_name_server_at(name, &addresses)?);
            }
            ["contact", mail] => zone = Some(set(zone)?.with_contact(mail)?),
            ["port", port] => zone = Some(set(zone)?.with_https_port(port.parse()?)),
            ["issuer", ref issuer @ ..] => issuers.push(issuer.join(" ")),
            ["limit", answers] => limits.answers_per_second = answers.parse()?,
            ["serial", serial] => file.serial = serial.parse()?,
            ["apex", ref addresses @ ..] => file.apex = split(addresses)?,
            ["host", label] => drop(file.hosts.insert(label.to_owned(), Host::Empty)),
            ["host", label, ref addresses @ ..] => {
                let (v4, v6) = split(addresses)?;
                file.hosts.insert(label.to_owned(), Host::At { v4, v6 });
            }
            ["text", name, value] => file.texts.entry(name.to_owned()).or_default().push(value.to_owned()),
            _ => return Err(format!("not understood: {line}").into()),
        }
    }
    let zone = zone.ok_or("no zone line")?.with_issuers(&issuers)?;
    Ok((zone, file, limits))
}

fn split(addresses: &[&str]) -> Result<(Vec<Ipv4Addr>, Vec<Ipv6Addr>), std::net::AddrParseError> {
    let (mut v4, mut v6) = (Vec::new(), Vec::new());
    for address in addresses {
        match address.parse()? {
            IpAddr::V4(address) => v4.push(address),
            IpAddr::V6(address) => v6.push(address),
        }
    }
    Ok((v4, v6))
}
