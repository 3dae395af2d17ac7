//! How files of pictures are built: where in them lie sizes, EXIF, XMP, IPTC and tags. What those say is read elsewhere.
//!
//! Floors: [`window`], bounded reading; [`tiff`], which EXIF is too; one module for each container; [`layout`] chooses.

pub(crate) mod boxes;
pub(crate) mod gif;
pub(crate) mod iptc;
pub(crate) mod jpeg;
pub(crate) mod layout;
pub(crate) mod matroska;
pub(crate) mod png;
pub(crate) mod riff;
pub(crate) mod tiff;
pub(crate) mod window;
