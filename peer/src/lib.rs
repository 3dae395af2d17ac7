//! The program beside the content, behind the firewall.
