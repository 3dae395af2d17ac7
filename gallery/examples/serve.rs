//! Serves a folder over plain HTTP/1.1 on this machine, to look at the gallery's pages in a browser:
//!
//!     cargo run -p oriel-gallery --example serve -- FOLDER [--inbox] [--comments] [--open-graph]
//!
//! `WORKER` names the program that makes previews (`oriel-picture` of the crate `pictures`), `CACHE` a folder to keep them in.
//!
//! It prints its address. It knows no relay and no peer, and is for nobody else to reach.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::io;
use std::net::Ipv4Addr;
use std::path::Path;

use http_body_util::BodyExt;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use oriel_gallery::Folder;
use oriel_gallery::options::{Cache, Inbox, Options};
use oriel_pictures::maker::Worker;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

const GIB: u64 = 1 << 30;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let mut has = |flag: &str| {
        let before = args.len();
        args.retain(|arg| arg != flag);
        args.len() < before
    };
    let inbox = Inbox { largest: 2 * GIB, total: 20 * GIB, files: 1000, any_type: false };
    let options = Options {
        inbox: has("--inbox").then_some(inbox),
        comments: has("--comments"),
        open_graph: has("--open-graph"),
        worker: std::env::var_os("WORKER")
            .map(|program| Worker { program: program.into(), args: Vec::new() }),
        cache: std::env::var_os("CACHE").map(|dir| Cache { dir: dir.into(), limit: 4 * GIB }),
        ..Options::default()
    };
    let [path] = args.as_slice() else { return Err("which folder?".into()) };
    let folder = Folder::with(Path::new(path), options)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    println!("http://{}/", listener.local_addr()?);
    let mut connections = JoinSet::new();
    loop {
        let (socket, _) = listener.accept().await?;
        let folder = folder.clone();
        let service = service_fn(move |request: http::Request<hyper::body::Incoming>| {
            let folder = folder.clone();
            async move {
                let (head, body) = request.into_parts();
                Ok::<_, io::Error>(folder.respond(&head, body.map_err(io::Error::other)).await)
            }
        });
        connections.spawn(async move {
            // A browser that leaves in the middle is no news.
            let _ = http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(socket), service)
                .await;
        });
        while connections.try_join_next().is_some() {}
    }
}
