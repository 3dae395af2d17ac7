//! The user's wish that the program ends.

/// Returns when the user, or the system, asks for the end.
///
/// # Errors
/// Where signals cannot be heard.
#[cfg(unix)]
pub async fn end_asked_for() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}

/// Returns when the user asks for the end.
///
/// # Errors
/// Where signals cannot be heard.
#[cfg(not(unix))]
pub async fn end_asked_for() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
