//! A status in a few plain lines.

use std::fmt::Write;

use super::status::Status;
use crate::view::Standing;
use crate::view::indexing::Contents;
use crate::view::tally::Sum;
use crate::words::{count, line, moment, size, span};

/// Rows of each list.
const ROWS: usize = 5;

/// The lines.
pub fn summary(status: &Status) -> String {
    let mut text = format!("{}: {}\n", status.name, standing(status));
    let online = match &status.standing {
        Standing::Online { address, .. } => Some(address.url.clone()),
        _ => None,
    };
    let mut add = |what: &str, said: String| {
        let _ = writeln!(text, "  {what:<10} {said}");
    };
    if let Some(url) = online {
        add("address", url);
    }
    add("shows", line(&status.behind, 200));
    if let Some(contents) = &status.contents {
        add("holds", holds(contents));
    }
    let numbers = &status.numbers;
    add("today", sum(&numbers.today));
    add("in all", format!("{}, since {}", sum(&numbers.all), moment(numbers.since)));
    add(
        "sent",
        format!(
            "{} in the last hour, {} in the last minute",
            size(numbers.last_hour),
            size(numbers.last_minute)
        ),
    );
    for (what, ranked) in [("album", &numbers.albums), ("picture", &numbers.pictures)] {
        for one in ranked.iter().take(ROWS) {
            let counts = &one.counts;
            let seen = format!("{}, {}", count(counts.views, "look"), count(counts.downloads, "download"));
            add(what, format!("{}: {seen}", line(&one.path, 100)));
        }
    }
    let open = status.links.iter().filter(|link| link.state(status.now) == "open").count();
    if !status.links.is_empty() {
        add("links", format!("{open} open, {} ended", status.links.len() - open));
    }
    if let Some(waiting) = &status.inbox {
        add("inbox", format!("{}, {}", count(waiting.files, "file"), size(waiting.bytes)));
    }
    for failed in numbers.errors.iter().take(ROWS) {
        let ago = span(status.now.saturating_sub(failed.at));
        add("error", format!("{} at {}, {ago} ago", line(&failed.kind, 60), line(&failed.path, 100)));
    }
    text
}

/// Whether it can be visited.
pub fn standing(status: &Status) -> String {
    if status.expires.is_some_and(|end| end <= status.now) {
        return "over: the share has ended, and visitors are told so".to_owned();
    }
    match &status.standing {
        Standing::Starting => "not online yet".to_owned(),
        Standing::Online { since, .. } => format!("online for {}", span(status.now.saturating_sub(*since))),
        Standing::Offline { reason, since } => {
            format!("offline for {}: {}", span(status.now.saturating_sub(*since)), line(reason, 200))
        }
    }
}

/// What a folder holds, and how far it was read.
pub fn holds(contents: &Contents) -> String {
    let Contents { folders, pictures, videos, files, .. } = contents;
    let all = [(*pictures, "picture"), (*videos, "video"), (*files, "other file"), (*folders, "folder")];
    let all: Vec<_> =
        all.into_iter().filter(|(number, _)| *number > 0).map(|(n, what)| count(n, what)).collect();
    let mut text = if all.is_empty() { "nothing yet".to_owned() } else { all.join(", ") };
    if !contents.done {
        let _ = write!(text, "; {} of {} looked at so far", contents.indexed, contents.found());
    }
    if contents.unreadable > 0 {
        let _ = write!(text, "; {} cannot be read", contents.unreadable);
    }
    if contents.left_out > 0 {
        let _ = write!(text, "; {} left out of archives", contents.left_out);
    }
    if let Some(problem) = &contents.cache_problem {
        let _ = write!(text, "; {}", line(problem, 200));
    }
    let without: u64 = contents.without_preview.values().sum();
    if without > 0 {
        let _ = write!(text, "; {without} without a preview");
    }
    text
}

fn sum(sum: &Sum) -> String {
    let more = if sum.more { "at least " } else { "" };
    let counts = &sum.counts;
    format!(
        "{more}{}, {}, {}, {} sent, {}",
        count(sum.visitors, "visitor"),
        count(counts.views, "look"),
        count(counts.downloads, "download"),
        size(counts.bytes),
        count(sum.errors, "error"),
    )
}
