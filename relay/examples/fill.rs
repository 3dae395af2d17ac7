//! Fills a new embedded peer table with names, for measuring: `fill FILE NAMES`. Prints how fast names are claimed one
//! commit each, 32 at a time; the rest goes in by the thousand.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use oriel_relay::table::embedded::EmbeddedStore;
use oriel_relay::table::records::{Holdings, Label, Record, State, encode};
use oriel_relay::table::store::{Commit, Store};
use oriel_relay::table::{Claim, Claimed, Memory, PeerTable, Price, keys, now};
use tokio::task::JoinSet;

const CLAIMERS: u32 = 32;
const CLAIMING: Duration = Duration::from_secs(2);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(file), Some(names)) = (args.next(), args.next()) else {
        return Err("usage: fill FILE NAMES".into());
    };
    let names: u32 = names.parse()?;
    let memory = Arc::new(Memory::default());
    let store: Arc<dyn Store> =
        Arc::new(EmbeddedStore::open(Path::new(&file), Arc::clone(&memory) as Arc<_>)?);
    let table = PeerTable::new(Arc::clone(&store), memory);
    println!("{:.0} claims a second", claims(&table).await?);
    let mut next = u32::try_from(table.len())?;
    while next < names {
        let end = names.min(next + 1000);
        let mut commit = Commit::new();
        for number in next..end {
            let (name, identity) = (name(number)?, identity(number));
            let record = Record { identity, claimed_at: now(), seen_at: now(), state: State::Held };
            let holdings = Holdings { names: vec![Label(name.clone())], rotated_to: None };
            commit = commit
                .put(keys::name(&name), encode(&record))
                .put(keys::identity(&identity), encode(&holdings));
        }
        store.commit(commit).await?;
        next = end;
    }
    Ok(())
}

/// Claims names for a while; how many a second.
async fn claims(table: &PeerTable) -> Result<f64, Box<dyn Error>> {
    let (began, mut claimers) = (Instant::now(), JoinSet::new());
    for claimer in 0..CLAIMERS {
        let table = table.clone();
        claimers.spawn(async move {
            let mut number = claimer;
            while began.elapsed() < CLAIMING {
                let (name, identity) = (name(number).ok()?, identity(number));
                let claim = Claim { name, identity, now: now(), price: Price::Free, max_names: 64 };
                if table.claim(&claim).await.ok()? != Claimed::Yes {
                    return None;
                }
                number += CLAIMERS;
            }
            Some(())
        });
    }
    if claimers.join_all().await.iter().any(Option::is_none) {
        return Err("a claim failed".into());
    }
    Ok(f64::from(u32::try_from(table.len())?) / began.elapsed().as_secs_f64())
}

fn name(number: u32) -> Result<Name, Box<dyn Error>> {
    Ok(format!("some-name-{number}").parse()?)
}

/// No point of the curve, perhaps; nobody signs with it.
fn identity(number: u32) -> PublicKey {
    let mut bytes = [7; 32];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    PublicKey::from_bytes(bytes)
}
