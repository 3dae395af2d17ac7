//! Bytes from the system's random source.

/// So many random bytes.
///
/// # Errors
/// If the system gives none.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}
