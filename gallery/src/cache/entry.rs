//! A preview as it is kept: a header, then the picture.

use bytes::Bytes;
use oriel_pictures::preview::{Format, Preview};

/// The first bytes of each file; the last digit is the form of what follows.
const MAGIC: &[u8; 8] = b"orielpv1";

/// Magic, format, blur, length, checksum.
const HEADER: usize = 8 + 1 + 36 + 4 + 4;

/// A preview that was made at some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Made {
    /// The picture as it is sent.
    pub(crate) bytes: Bytes,
    pub(crate) format: Format,
    /// Four by three colours, three bytes each.
    pub(crate) blur: [u8; 36],
}

impl Made {
    /// What stands before the picture.
    pub(super) fn header(&self) -> Vec<u8> {
        let mut header = Vec::with_capacity(HEADER);
        header.extend_from_slice(MAGIC);
        header.push(match self.format {
            Format::Jpeg => b'j',
            Format::WebP => b'w',
        });
        header.extend_from_slice(&self.blur);
        // A longer one does not come back whole, and is made anew.
        header.extend_from_slice(&u32::try_from(self.bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
        let checksum = checksum(&header, &self.bytes);
        header.extend_from_slice(&checksum.to_le_bytes());
        header
    }

    pub(super) fn size_on_disk(&self) -> u64 {
        (HEADER + self.bytes.len()) as u64
    }

    /// Takes a file apart; `None` if it is not whole.
    pub(super) fn decode(file: Bytes) -> Option<Made> {
        let (header, checksum_bytes) = file.get(..HEADER)?.split_at(HEADER - 4);
        let rest = header.strip_prefix(MAGIC)?;
        let format = match rest.first()? {
            b'j' => Format::Jpeg,
            b'w' => Format::WebP,
            _ => return None,
        };
        let blur = rest.get(1..37)?.try_into().ok()?;
        let length = u32::from_le_bytes(rest.get(37..41)?.try_into().ok()?);
        let bytes = file.slice(HEADER..);
        let whole = usize::try_from(length).ok()? == bytes.len()
            && u32::from_le_bytes(checksum_bytes.try_into().ok()?) == checksum(header, &bytes);
        whole.then_some(Made { bytes, format, blur })
    }
}

impl From<Preview> for Made {
    fn from(preview: Preview) -> Made {
        Made { bytes: preview.bytes.into(), format: preview.format, blur: preview.blur }
    }
}

fn checksum(header: &[u8], bytes: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(header);
    hasher.update(bytes);
    hasher.finalize()
}
