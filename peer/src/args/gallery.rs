//! Flags about how a folder is shown.

use std::path::PathBuf;

use clap::Args;

use crate::size::Size;

/// How a folder is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Args)]
pub struct GalleryArgs {
    /// Let visitors leave pictures and videos, which wait in a folder beside the others until you look at them
    #[arg(long)]
    pub inbox: bool,
    /// Most that may wait there (default: 10G)
    #[arg(long, value_name = "SIZE", requires = "inbox")]
    pub inbox_limit: Option<Size>,
    /// Largest file that is taken (default: 2G)
    #[arg(long, value_name = "SIZE", requires = "inbox")]
    pub inbox_largest: Option<Size>,
    /// Most files that may wait there (default: 2000)
    #[arg(long, value_name = "NUMBER", requires = "inbox", value_parser = at_least_one)]
    pub inbox_files: Option<usize>,
    /// Take files of any kind
    #[arg(long, requires = "inbox")]
    pub inbox_any_type: bool,
    /// Let visitors comment on pictures
    #[arg(long)]
    pub comments: bool,
    /// Leave in originals where they were taken
    #[arg(long)]
    pub keep_location: bool,
    /// Let programs that show links show a picture of the album, too (Open Graph)
    #[arg(long)]
    pub open_graph: bool,
    /// Where previews are kept (default: oriel/previews in $XDG_CACHE_HOME or ~/.cache)
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// How large they may grow together (default: 4G)
    #[arg(long, value_name = "SIZE")]
    pub cache_limit: Option<Size>,
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) => Err("an inbox for no files takes none: leave --inbox out instead".into()),
        Ok(number) => Ok(number),
        Err(_) => Err("that is no number".into()),
    }
}
