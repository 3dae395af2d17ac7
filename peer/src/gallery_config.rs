//! From flags to how a folder is shown.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use oriel_gallery::options::{Cache, Inbox, Options};
use oriel_pictures::kind::Kind;
use oriel_pictures::maker::{Maker, Worker};

use crate::args::gallery::GalleryArgs;
use crate::size::Size;

/// The subcommand that makes one preview and ends. It is no command for people.
pub const PICTURE_WORKER: &str = "picture-worker";

const GIB: u64 = 1 << 30;

/// What the gallery is told. `program` is this program, if it is known where it is, and `cache` where previews are kept
/// unless the flags say.
pub fn options(args: &GalleryArgs, program: Option<PathBuf>, cache: Option<PathBuf>) -> Options {
    let bytes = |size: Option<Size>, default: u64| size.map_or(default, |size| size.0);
    let dir = args.cache.clone().or(cache);
    Options {
        worker: program.map(|program| Worker { program, args: vec![OsString::from(PICTURE_WORKER)] }),
        cache: dir.map(|dir| Cache { dir, limit: bytes(args.cache_limit, 4 * GIB) }),
        keep_location: args.keep_location,
        inbox: args.inbox.then(|| Inbox {
            largest: bytes(args.inbox_largest, 2 * GIB),
            total: bytes(args.inbox_limit, 10 * GIB),
            files: args.inbox_files.unwrap_or(2000),
            any_type: args.inbox_any_type,
        }),
        comments: args.comments,
        open_graph: args.open_graph,
    }
}

/// Where previews are kept by default.
pub fn default_cache() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = set("XDG_CACHE_HOME").filter(|path| path.is_absolute());
    let base = base.or_else(|| Some(std::env::home_dir().filter(|home| home.is_absolute())?.join(".cache")));
    base.map(|base| base.join("oriel").join("previews"))
}

/// Which programs previews would need that this system lacks, each with what it is for.
pub fn lacking(options: &Options) -> Vec<(&'static str, &'static str)> {
    let Some(worker) = options.worker.clone() else { return Vec::new() };
    let maker = Maker::new(worker);
    [("HEIC pictures", Kind::Heic), ("videos", Kind::Video)]
        .into_iter()
        .filter_map(|(what, kind)| Some((what, maker.lacks(kind)?)))
        .collect()
}

/// Whether a folder is inside the one that is shared: what is kept there would be shared, too.
pub fn is_within(folder: &Path, shared: &Path) -> bool {
    match (std::path::absolute(folder), shared.canonicalize()) {
        (Ok(folder), Ok(shared)) => {
            // Some of it may not be there yet.
            let there = folder.ancestors().find_map(|ancestor| ancestor.canonicalize().ok());
            there.is_some_and(|there| there.starts_with(shared))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_become_options_and_what_is_left_out_a_default() {
        let none = options(&GalleryArgs::default(), None, None);
        assert!(none.worker.is_none() && none.cache.is_none() && none.inbox.is_none() && !none.keep_location);
        let args = GalleryArgs {
            inbox: true,
            inbox_limit: Some(Size(5)),
            cache_limit: Some(Size(7)),
            comments: true,
            ..GalleryArgs::default()
        };
        let some = options(&args, Some("/oriel".into()), Some("/cache".into()));
        let (inbox, cache, worker) = (some.inbox.unwrap(), some.cache.unwrap(), some.worker.unwrap());
        assert_eq!((inbox.total, inbox.largest, inbox.files, inbox.any_type), (5, 2 * GIB, 2000, false));
        assert_eq!((cache.dir, cache.limit), (PathBuf::from("/cache"), 7));
        assert_eq!(worker.args, [PICTURE_WORKER]);
        assert!(some.comments);
    }

    #[test]
    fn a_cache_inside_of_what_is_shared_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        assert!(is_within(&dir.path().join("a/b"), dir.path()) && is_within(dir.path(), dir.path()));
        assert!(!is_within(&std::env::temp_dir().join("elsewhere"), dir.path()));
    }
}
