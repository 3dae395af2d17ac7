//! nginx, as origin and as proxy.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::tools;

/// An nginx with one server, which keeps its files in `folder`. `upstream` is empty or the address that the
/// server may call `http://up` or `https://up`.
pub(super) fn command(
    folder: &Path,
    name: &str,
    upstream: &str,
    server: &str,
    workers: &str,
) -> Result<Command> {
    let user = if tools::is_root() { "user root;" } else { "" };
    let upstream = match upstream {
        "" => String::new(),
        address => {
            format!("upstream up {{ server {address}; keepalive 256; keepalive_requests 1000000000; }}")
        }
    };
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path {name}-{kind}; "))
        .concat();
    let text = format!(
        "daemon off; {user} worker_processes {workers}; pid {name}.pid; error_log {name}.log;
events {{ worker_connections 8192; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_timeout 300; keepalive_requests 1000000000;
  default_type application/octet-stream; open_file_cache max=100; client_max_body_size 0; client_body_buffer_size 1m;
  {temporary}
  ssl_certificate cert.pem; ssl_certificate_key key.pem; ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache off; ssl_session_tickets off;
  proxy_http_version 1.1; proxy_set_header Connection \"\"; proxy_set_header Host $host;
  proxy_request_buffering off; proxy_max_temp_file_size 0; proxy_ssl_verify off;
  proxy_buffer_size 64k; proxy_buffers 16 64k; proxy_busy_buffers_size 128k;
  {upstream}
  server {{ {server} }}
}}
"
    );
    fs::write(folder.join(format!("{name}.conf")), text)?;
    let mut command = Command::new(tools::find("nginx").context("nginx is gone")?);
    command.arg("-p").arg(folder).arg("-c").arg(format!("{name}.conf"));
    command.arg("-e").arg(format!("{name}.log"));
    Ok(command)
}

/// What stands in front: TLS, HTTP/1.1 and HTTP/2 towards visitors, `scheme` towards the upstream.
pub(super) fn proxy(port: u16, scheme: &str) -> String {
    format!("listen 127.0.0.1:{port} ssl http2 backlog=4096; location / {{ proxy_pass {scheme}://up; }}")
}
