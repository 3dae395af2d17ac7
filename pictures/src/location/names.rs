//! Which names speak of a location. In doubt they do.

/// Anywhere in a name.
const PARTS: [&str; 11] = [
    "gps",
    "latitude",
    "longitude",
    "longtitude",
    "altitude",
    "location",
    "geotag",
    "geohash",
    "geocod",
    "placename",
    "©xyz",
];

/// Names without their prefix: places of Photoshop, IPTC's core and extension, W3C's and others' positions. What begins
/// with `ciadr` is the address of the maker, mostly a home.
const WHOLE: [&str; 17] = [
    "city",
    "state",
    "provincestate",
    "worldregion",
    "lat",
    "lon",
    "long",
    "lng",
    "coverage",
    "loci",
    "loc ",
    "ciadrcity",
    "ciadrctry",
    "ciadrregion",
    "ciadrpcode",
    "ciadrextadr",
    "landmark",
];

/// Whether what has this name is to be hidden.
pub(super) fn speaks_of_location(name: &str) -> bool {
    let name = name.to_lowercase();
    let own = name.rsplit([':', '.', '/']).next().unwrap_or_default();
    PARTS.iter().any(|part| name.contains(part)) || WHOLE.contains(&own) || own.starts_with("country")
}

/// Whether a text of PNG is to be hidden: also what may hold EXIF, XMP or IPTC and cannot be looked into.
pub(super) fn may_hold_location(keyword: &str) -> bool {
    let name = keyword.strip_prefix("compressed:").unwrap_or(keyword);
    let profile = name.strip_prefix("Raw profile type ");
    profile.is_some_and(|what| !matches!(what, "icc" | "icm"))
        || (name == "XML:com.adobe.xmp")
        || speaks_of_location(name)
}
