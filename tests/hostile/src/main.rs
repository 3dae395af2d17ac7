//! `oriel-hostile`: see `tests/hostile/README.md`.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use bytes::Bytes;
use clap::Parser;
use http::Method;
use http::header::{HeaderMap, HeaderName, HeaderValue, RANGE};
use oriel_certs::visitor::{https, roots};
use oriel_hostile::args::{Cli, Command};
use oriel_hostile::check::{Trial, Verdict};
use oriel_hostile::connect::{host_of, resolve};
use oriel_hostile::place::{Place, Stand};
use oriel_hostile::reference::digest;
use oriel_hostile::visitor::Visit;
use oriel_hostile::{control, origin, table};
use oriel_signing::head::Pin;
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Cli::parse().command).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            drop(writeln!(std::io::stderr(), "oriel-hostile: {error:#}"));
            ExitCode::from(2)
        }
    }
}

/// Whether all is as it should be.
async fn run(command: Command) -> Result<bool> {
    match command {
        Command::Serve { place, mutation, control } => serve(&place, &mutation, control).await,
        Command::Check { place, trial } => check(&place.start().await?, &trial).await,
        Command::List => {
            let all: Vec<Value> = table::all().map(table::describe).collect();
            say(&json!(all).to_string())?;
            Ok(true)
        }
        Command::Origin { listen } => {
            let running = origin::start(listen).await?;
            say(&json!({"event": "listening", "http": running.address.to_string()}).to_string())?;
            tokio::signal::ctrl_c().await?;
            Ok(true)
        }
        Command::Visit { link, ca, range, upload, serial, patience } => {
            let (url, key) = link.split_once("#oriel=1.").context("a link has #oriel=1.KEY at its end")?;
            let (scheme, rest) = url.split_once("://").context("a link is a URL")?;
            let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
            let secure = scheme == "https";
            let host = host_of(authority);
            let port = authority.strip_prefix(host).and_then(|rest| rest.strip_prefix(':'));
            let port = port.map_or(Ok(if secure { 443 } else { 80 }), str::parse)?;
            let tls = if secure { Some(Arc::new(https(roots(ca.as_deref())?)?)) } else { None };
            let body = Bytes::from(upload.unwrap_or_default());
            let visit = Visit {
                address: resolve(host, port).await?,
                tls,
                authority: authority.to_owned(),
                method: if body.is_empty() { Method::GET } else { Method::POST },
                target: format!("/{path}"),
                fields: fields(range.as_deref(), &body)?,
                body,
                pin: Pin { key: key.parse()?, serial },
                patience: Duration::from_secs(patience),
            };
            visited(&visit).await
        }
    }
}

async fn serve(place: &Place, mutation: &str, address: std::net::SocketAddr) -> Result<bool> {
    let mutation = table::find(mutation).context("no such attack; `oriel-hostile list` has them all")?;
    let stand = place.start().await?;
    stand.tampering.choose(mutation);
    let control = control::start(address, Arc::clone(&stand.tampering)).await?;
    let listening = json!({
        "event": "listening",
        "url": format!("{}/", stand.site),
        "link": format!("{}/#oriel=1.{}", stand.site, stand.pin),
        "key": stand.pin.to_string(),
        "ca": stand.ca,
        "control": format!("http://{}", control.address),
    });
    say(&listening.to_string())?;
    tokio::signal::ctrl_c().await?;
    Ok(true)
}

async fn check(stand: &Stand, trial: &Trial) -> Result<bool> {
    let (mut right, mut wrong, mut skipped) = (0, 0, 0);
    let mut broken = None;
    let told = |mutation: &oriel_hostile::mutation::Mutation, verdict: &Verdict| {
        let what = match verdict {
            Verdict::Right => {
                right += 1;
                "ok".to_owned()
            }
            Verdict::Skipped(why) => {
                skipped += 1;
                format!("skipped  {why}")
            }
            Verdict::Wrong(what) => {
                wrong += 1;
                format!("WRONG    {what}")
            }
        };
        let line = format!("{:32} {:11} {what}", mutation.name, mutation.code.unwrap_or("(any)"));
        broken = broken.take().or(say(&line).err());
    };
    trial.run(stand, told).await?;
    if let Some(error) = broken {
        return Err(error);
    }
    say(&format!("{right} right, {wrong} wrong, {skipped} skipped"))?;
    Ok(wrong == 0)
}

fn fields(range: Option<&str>, upload: &[u8]) -> Result<HeaderMap> {
    let mut fields = HeaderMap::new();
    if let Some(range) = range {
        fields.insert(RANGE, HeaderValue::from_str(range)?);
    }
    if !upload.is_empty() {
        fields.insert(HeaderName::from_static("content-digest"), digest(upload)?);
    }
    Ok(fields)
}

async fn visited(visit: &Visit) -> Result<bool> {
    let outcome = visit.run().await?;
    std::io::stdout().write_all(&outcome.released)?;
    if outcome.verdict != "verified" {
        writeln!(std::io::stderr(), "oriel-hostile: not verified ({})", outcome.verdict)?;
    }
    Ok(outcome.verdict == "verified")
}

fn say(line: &str) -> Result<()> {
    let mut out = std::io::stdout();
    writeln!(out, "{line}")?;
    out.flush()?;
    Ok(())
}
