//! The machines that programs are built for.

/// One of them, in the words of those who name it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// Rust's.
    pub(super) triple: &'static str,
    /// The kernel's.
    pub(super) machine: &'static str,
    /// Debian's.
    pub(super) debian: &'static str,
    /// The prefix of GNU tools that build for it elsewhere.
    pub(super) gnu: &'static str,
}

/// All of them.
pub(super) const TARGETS: [Target; 2] = [
    Target {
        triple: "x86_64-unknown-linux-gnu",
        machine: "x86_64",
        debian: "amd64",
        gnu: "x86_64-linux-gnu",
    },
    Target {
        triple: "aarch64-unknown-linux-gnu",
        machine: "aarch64",
        debian: "arm64",
        gnu: "aarch64-linux-gnu",
    },
];

impl Target {
    /// Whether this machine is one.
    pub(super) fn is_here(&self) -> bool {
        cfg!(target_os = "linux") && self.machine == std::env::consts::ARCH
    }
}
