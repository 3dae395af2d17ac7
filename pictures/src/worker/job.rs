//! What a child is told, on its command line.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use crate::preview::{Fit, Format};

/// How much memory a child may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Share {
    /// Enough for what cameras and phones make.
    Small,
    /// For the few that need more; such children run alone, or with few others.
    Large,
}

impl Share {
    /// In bytes. Two small ones, or one large one, beside a peer that serves 20,000 pictures, stay below 256 MiB.
    pub(crate) fn bytes(self) -> usize {
        match self {
            Share::Small => 72 << 20,
            Share::Large => 176 << 20,
        }
    }
}

/// A preview of a picture that our own decoders read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    /// How large.
    pub(crate) fit: Fit,
    /// How written.
    pub(crate) format: Format,
    /// With how much memory.
    pub(crate) share: Share,
    /// It has been turned already, whatever its metadata say.
    pub(crate) upright: bool,
}

/// What another program makes a JPEG of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Foreign {
    /// By libheif's `heif-convert` or `heif-dec`.
    Heic,
    /// By `ffmpeg`.
    Video,
}

/// The child becomes another program that writes `picture.jpg` into a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Convert {
    /// What of.
    pub(crate) what: Foreign,
    /// The program.
    pub(crate) program: PathBuf,
    /// An empty, private folder.
    pub(crate) folder: PathBuf,
}

/// One job of a child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Job {
    /// Decode, write a preview to standard output.
    Picture(Picture),
    /// Become another program.
    Convert(Convert),
}

impl Job {
    /// As a command line.
    pub(crate) fn to_args(&self) -> Vec<OsString> {
        match self {
            Job::Picture(job) => {
                let (rule, size) = match job.fit {
                    Fit::Height(size) => ("height", size),
                    Fit::Within(size) => ("within", size),
                };
                [
                    "picture".to_owned(),
                    rule.to_owned(),
                    size.to_string(),
                    match job.format {
                        Format::WebP => "webp",
                        Format::Jpeg => "jpeg",
                    }
                    .to_owned(),
                    match job.share {
                        Share::Small => "small",
                        Share::Large => "large",
                    }
                    .to_owned(),
                    if job.upright { "upright" } else { "as-marked" }.to_owned(),
                ]
                .map(OsString::from)
                .to_vec()
            }
            Job::Convert(job) => vec![
                match job.what {
                    Foreign::Heic => "heic",
                    Foreign::Video => "video",
                }
                .into(),
                job.program.clone().into(),
                job.folder.clone().into(),
            ],
        }
    }

    /// From a command line; `None` for anything that [`Job::to_args`] does not write.
    pub(crate) fn from_args(args: impl Iterator<Item = OsString>) -> Option<Job> {
        let args: Vec<OsString> = args.take(8).collect();
        let what = args.first()?.to_str()?;
        match (what, args.get(1..)?) {
            ("picture", [rule, size, format, share, upright]) => {
                let size = size.to_str()?.parse().ok().filter(|size| *size > 0)?;
                Some(Job::Picture(Picture {
                    fit: word(rule, &[("height", Fit::Height(size)), ("within", Fit::Within(size))])?,
                    format: word(format, &[("webp", Format::WebP), ("jpeg", Format::Jpeg)])?,
                    share: word(share, &[("small", Share::Small), ("large", Share::Large)])?,
                    upright: word(upright, &[("upright", true), ("as-marked", false)])?,
                }))
            }
            ("heic" | "video", [program, folder]) => Some(Job::Convert(Convert {
                what: if what == "heic" { Foreign::Heic } else { Foreign::Video },
                program: program.into(),
                folder: folder.into(),
            })),
            _ => None,
        }
    }
}

fn word<T: Copy>(given: &OsStr, known: &[(&str, T)]) -> Option<T> {
    known.iter().find(|(word, _)| given == *word).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jobs_survive_the_command_line() {
        for job in [
            Job::Picture(Picture {
                fit: Fit::Height(240),
                format: Format::WebP,
                share: Share::Small,
                upright: false,
            }),
            Job::Picture(Picture {
                fit: Fit::Within(2560),
                format: Format::Jpeg,
                share: Share::Large,
                upright: true,
            }),
            Job::Convert(Convert {
                what: Foreign::Video,
                program: "/usr/bin/ffmpeg".into(),
                folder: "/tmp/a b".into(),
            }),
        ] {
            assert_eq!(Job::from_args(job.to_args().into_iter()), Some(job));
        }
    }

    #[test]
    fn anything_else_is_no_job() {
        for line in
            ["", "picture", "picture height 0 webp small upright", "picture height 9 webp small", "rm a b"]
        {
            assert_eq!(Job::from_args(line.split(' ').map(OsString::from)), None, "{line}");
        }
    }
}
