//! What forwarding to another relay adds to a request: `cargo run --release -p oriel-tests --example forwarding_hop`.
//!
//! Two relays, and a peer with its site, each on a thread of its own, as the programs are. One visitor asks both
//! relays in turn, so that whatever else the machine does befalls both alike.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::time::{Duration, Instant};

use oriel_tests::array::TestArray;
use oriel_tests::pair::ALICE;
use oriel_tests::peer::Plan;
use oriel_tests::site::Site;
use oriel_tests::visitor::{Http, Session};
use tokio::runtime::{Builder, Handle, Runtime};

const WARM: usize = 300;
const TIMES: usize = 3000;

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A runtime on a thread of its own, for as long as the program runs.
fn apart() -> Handle {
    let runtime = runtime();
    let handle = runtime.handle().clone();
    std::thread::spawn(move || runtime.block_on(std::future::pending::<()>()));
    handle
}

fn main() {
    let [first, second, peers] = [apart(), apart(), apart()];
    runtime().block_on(async {
        let array = TestArray::on(&[first, second], |_| {});
        let plan = Plan::at(array.relay(1));
        array.claim(0, "alice", &plan.identity).await;
        array.route(0, "alice", &[1]);
        let (site, peer) = {
            let _inside = peers.enter();
            let site = Site::start("alice").await;
            let peer = plan.http("alice", site.address()).start();
            (site, peer)
        };
        let _peer = peer.online(&array.relay(1).visitor()).await;
        for http in Http::BOTH {
            let mut direct = array.relay(1).visitor().open(http, ALICE).await;
            let mut forwarded = array.relay(0).visitor().open(http, ALICE).await;
            let mut times = [Vec::new(), Vec::new()];
            for round in 0..WARM + TIMES {
                for (session, times) in [&mut direct, &mut forwarded].into_iter().zip(&mut times) {
                    let took = ask(session).await;
                    if round >= WARM {
                        times.push(took);
                    }
                }
            }
            let [direct, forwarded] = times.map(|mut times| {
                times.sort_unstable();
                [50, 90, 99].map(|share| times[times.len() * share / 100])
            });
            for (at, share) in ["p50", "p90", "p99"].into_iter().enumerate() {
                let added = forwarded[at].saturating_sub(direct[at]);
                println!(
                    "{http:?} {share}: direct {:?}, forwarded {:?}, the hop adds {added:?}",
                    direct[at], forwarded[at]
                );
            }
        }
        let asked = f64::from(u32::try_from(2 * (WARM + TIMES)).unwrap());
        assert_eq!(
            array.relay(0).metric("oriel_relay_forwarded_total").await,
            asked,
            "all went over the link"
        );
        drop(site);
    });
}

async fn ask(session: &mut Session) -> Duration {
    let began = Instant::now();
    assert_eq!(session.get("/bytes/1000/1").await.body.len(), 1000);
    began.elapsed()
}
