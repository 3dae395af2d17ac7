//! JPEG.

#[cfg(not(feature = "native-codecs"))]
mod plain;
mod segments;
#[cfg(feature = "native-codecs")]
mod turbo;

#[cfg(not(feature = "native-codecs"))]
pub(super) use plain::decode;
#[cfg(feature = "native-codecs")]
pub(super) use turbo::decode;
