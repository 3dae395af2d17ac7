//! The page.

use askama::Template;

use super::status::Status;
use super::summary;
use crate::view::tally::Sum;
use crate::view::top::Ranked;
use crate::view::{Address, Standing};
use crate::words::span;

#[derive(Template)]
#[template(path = "owner.html")]
struct Page<'a> {
    status: &'a Status,
    standing: String,
    holds: String,
    periods: [(&'static str, &'a Sum); 2],
}

impl Page<'_> {
    fn address(&self) -> Option<&Address> {
        match &self.status.standing {
            Standing::Online { address, .. } => Some(address),
            _ => None,
        }
    }

    fn state(&self) -> &'static str {
        match self.status.standing {
            Standing::Starting => "starting",
            Standing::Online { .. } => "online",
            Standing::Offline { .. } => "offline",
        }
    }

    /// What was asked for most: an element's id, a title, the rows.
    fn lists(&self) -> [(&'static str, &'static str, &[Ranked]); 3] {
        let numbers = &self.status.numbers;
        [
            ("albums", "Albums", &numbers.albums),
            ("pictures", "Pictures and files", &numbers.pictures),
            ("by-link", "By link", &numbers.links),
        ]
    }

    fn ago(&self, at: &u64) -> String {
        format!("{} ago", span(self.status.now.saturating_sub(*at)))
    }
}

/// The page of a site.
///
/// # Errors
/// When the template fails, which has no known cause.
pub fn page(status: &Status) -> Result<String, askama::Error> {
    let holds = status.contents.as_ref().map(summary::holds).unwrap_or_default();
    let periods = [("Today (UTC)", &status.numbers.today), ("Since it began", &status.numbers.all)];
    Page { status, standing: summary::standing(status), holds, periods }.render()
}
