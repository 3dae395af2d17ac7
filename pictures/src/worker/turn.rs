//! Turning pictures upright.

use super::raster::Raster;

/// How the stored picture is to be turned, as EXIF's Orientation counts: 1 not at all, to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn(u8);

impl Turn {
    /// It is upright.
    pub(super) const NONE: Turn = Turn(1);

    /// By EXIF's number; what is not one of the eight is none.
    pub(super) fn of(orientation: u32) -> Turn {
        Turn(u8::try_from(orientation).ok().filter(|number| (1..=8).contains(number)).unwrap_or(1))
    }

    /// What an EXIF block says, which begins with the TIFF header.
    pub(super) fn from_exif(block: &[u8]) -> Turn {
        // A block that is damaged behind its first directory still says where up is.
        exif::Reader::new()
            .continue_on_error(true)
            .read_raw(block.to_vec())
            .or_else(|error| error.distill_partial_result(|_| {}))
            .ok()
            .as_ref()
            .and_then(|fields| fields.get_field(exif::Tag::Orientation, exif::In::PRIMARY))
            .and_then(|field| field.value.get_uint(0))
            .map_or(Turn::NONE, Turn::of)
    }

    /// Whether width and height change places.
    fn swaps(self) -> bool {
        self.0 >= 5
    }

    /// Width and height after the turn; its own reverse.
    pub(super) fn size(self, width: u32, height: u32) -> (u32, u32) {
        if self.swaps() { (height, width) } else { (width, height) }
    }

    /// Turns.
    pub(super) fn apply(self, raster: Raster) -> Raster {
        if self == Turn::NONE {
            return raster;
        }
        let channels = raster.colours.channels();
        let (across, down) = (raster.width as usize, raster.height as usize);
        let (width, height) = self.size(raster.width, raster.height);
        let mut bytes = Vec::with_capacity(raster.bytes.len());
        for y in 0..height as usize {
            for x in 0..width as usize {
                // Where in the stored picture this pixel comes from.
                let (from_x, from_y) = match self.0 {
                    2 => (across - 1 - x, y),
                    3 => (across - 1 - x, down - 1 - y),
                    4 => (x, down - 1 - y),
                    5 => (y, x),
                    6 => (y, down - 1 - x),
                    7 => (across - 1 - y, down - 1 - x),
                    8 => (across - 1 - y, x),
                    _ => (x, y),
                };
                let at = (from_y * across + from_x) * channels;
                bytes.extend_from_slice(raster.bytes.get(at..at + channels).unwrap_or(&[0; 4][..channels]));
            }
        }
        Raster { width, height, bytes, ..raster }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::worker::raster::Colours;

    /// Of the picture `12 / 34 / 56`, what each number makes, row by row.
    #[test]
    fn all_eight() {
        let stored = Raster { width: 2, height: 3, colours: Colours::Grey, bytes: vec![1, 2, 3, 4, 5, 6] };
        for (number, size, bytes) in [
            (1, (2, 3), [1, 2, 3, 4, 5, 6]),
            (2, (2, 3), [2, 1, 4, 3, 6, 5]),
            (3, (2, 3), [6, 5, 4, 3, 2, 1]),
            (4, (2, 3), [5, 6, 3, 4, 1, 2]),
            (5, (3, 2), [1, 3, 5, 2, 4, 6]),
            (6, (3, 2), [5, 3, 1, 6, 4, 2]),
            (7, (3, 2), [6, 4, 2, 5, 3, 1]),
            (8, (3, 2), [2, 4, 6, 1, 3, 5]),
        ] {
            let turned = Turn::of(number).apply(stored.clone());
            assert_eq!(((turned.width, turned.height), turned.bytes), (size, bytes.to_vec()), "{number}");
        }
        assert_eq!(Turn::of(9), Turn::NONE);
        assert_eq!(Turn::of(0), Turn::NONE);
    }

    #[test]
    fn garbage_says_nothing() {
        for block in [&b""[..], b"II*\0", b"MM\0*\0\0\0\x08\xff\xff", &[0xff; 64]] {
            assert_eq!(Turn::from_exif(block), Turn::NONE);
        }
    }
}
