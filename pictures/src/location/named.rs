//! How a file's name decides where in it locations are looked for.

use std::fs::File;
use std::io;
use std::path::Path;

use super::Mask;
use crate::container::format::Format;
use crate::container::window::Window;
use crate::kind::Kind;

/// Most cameras' raw files are TIFF; XMP may stand beside a picture.
const BESIDE: [&str; 15] =
    ["dng", "cr2", "cr3", "nef", "nrw", "arw", "sr2", "srw", "orf", "rw2", "pef", "raf", "3fr", "iiq", "xmp"];

/// How many bytes may be read to tell what a file is.
const HEAD: u64 = 64 << 10;

/// What a file's name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Named {
    /// A picture, a video, or what belongs to one.
    Picture(Kind),
    /// Anything else.
    Other,
}

impl Named {
    /// By the name's ending.
    pub fn of(name: &Path) -> Named {
        let beside = || {
            let ending = name.extension()?.to_str()?.to_ascii_lowercase();
            BESIDE.contains(&ending.as_str()).then_some(Kind::Tiff)
        };
        Kind::of(name).or_else(beside).map_or(Named::Other, Named::Picture)
    }

    /// What is written over the locations of such a file. One that is no picture by its name is left alone unless its
    /// first bytes say that it is: an archive that holds pictures would be damaged.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn mask(self, file: &File) -> io::Result<Mask> {
        let kind = match self {
            Named::Picture(kind) => kind,
            Named::Other => {
                let mut window = Window::onto(file, HEAD)?;
                let known = Format::of(window.some(0, 12)).is_some();
                match window.take_error() {
                    Some(error) => return Err(error),
                    None if known => Kind::Tiff,
                    None => return Ok(Mask::default()),
                }
            }
        };
        Mask::of(file, kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn names_decide_and_first_bytes_where_they_say_nothing() {
        let of = |name: &str| Named::of(Path::new(name));
        assert_eq!(of("a.JPG"), Named::Picture(Kind::Jpeg));
        assert_eq!((of("a.NEF"), of("a.jpg.xmp")), (Named::Picture(Kind::Tiff), Named::Picture(Kind::Tiff)));
        assert_eq!((of("a.dat"), of("nef"), of("a")), (Named::Other, Named::Other, Named::Other));

        let xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\
            <rdf:Description xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:City='Rome'/></rdf:RDF></x:xmpmeta>";
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(xmp).unwrap();
        assert!(!of("a.xmp").mask(&file).unwrap().is_empty());
        assert!(of("a.zip").mask(&file).unwrap().is_empty(), "what only holds it is left alone");
    }
}
