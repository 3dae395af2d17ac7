//! What it takes, printed and not judged, for whoever sets `ORIEL_FIGURES`: `-- --nocapture figures`. Beside other tests it
//! would take from them what they are judged by.

use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use super::Following;
use super::cluster::Cluster;
use crate::table::store::Commit;

const NAMES: usize = 100_000;

#[tokio::test]
#[allow(clippy::print_stdout, clippy::print_stderr)] // figures are for whoever asks for them
async fn figures() {
    if std::env::var_os("ORIEL_FIGURES").is_none() {
        return eprintln!("skipped: figures are measured with ORIEL_FIGURES set");
    }
    let Some(cluster) = Cluster::start(1).await else { return };
    let config = cluster.config("figures", &[0]);
    cluster.fill("figures", NAMES).await;

    let begin = Instant::now();
    let store = Following::connect(config).await;
    println!("connect with {NAMES} names: {:?}", begin.elapsed());
    assert_eq!(store.sink.all("names/").len(), NAMES);

    for writers in [1, 32] {
        let (begin, mut running) = (Instant::now(), JoinSet::new());
        for writer in 0..writers {
            let store = store.as_store();
            running.spawn(async move {
                let mut made = 0_u32;
                while begin.elapsed() < Duration::from_secs(2) {
                    let key = format!("speed/{writer}-{made}");
                    store.commit(Commit::new().if_absent(&key).put(&key, vec![b'x'; 150])).await.unwrap();
                    made += 1;
                }
                made
            });
        }
        let made: u32 = running.join_all().await.into_iter().sum();
        println!(
            "commits a second, {writers} at a time: {:.0}",
            f64::from(made) / begin.elapsed().as_secs_f64()
        );
    }
    store.close().await;
}
