//! What may stand after `cargo xtask demo`.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

#[derive(Debug, Default, PartialEq)]
pub(super) struct Options {
    pub(super) https_port: Option<u16>,
    pub(super) http_port: Option<u16>,
    /// Where relay and peer keep their state, if not in the usual place: two demonstrations need two.
    pub(super) data: Option<PathBuf>,
    /// The programs are built already, beside this one.
    pub(super) built: bool,
    pub(super) folder: Option<PathBuf>,
}

impl Options {
    pub(super) fn parse(args: &[String]) -> Result<Options> {
        let mut options = Options::default();
        let mut args = args.iter();
        let mut folders = Vec::new();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--https-port" => options.https_port = Some(port(arg, args.next())?),
                "--http-port" => options.http_port = Some(port(arg, args.next())?),
                "--data" => options.data = Some(args.next().context("--data needs a folder")?.into()),
                "--built" => options.built = true,
                "--" => folders.extend(args.by_ref().cloned()),
                flag if flag.starts_with('-') => bail!("there is no option {flag}"),
                folder => folders.push(folder.to_owned()),
            }
        }
        if folders.len() > 1 {
            bail!("one folder at a time: {}", folders.join(", "));
        }
        options.folder = folders.pop().map(PathBuf::from);
        Ok(options)
    }
}

fn port(flag: &str, value: Option<&String>) -> Result<u16> {
    let value = value.with_context(|| format!("{flag} needs a port"))?;
    value.parse().with_context(|| format!("{flag}: {value:?} is no port"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_read() {
        assert_eq!(parse("").unwrap(), Options::default());
        let options = parse("--https-port 9443 --http-port 0 --data d --built -- Pictures").unwrap();
        assert_eq!(
            options,
            Options {
                https_port: Some(9443),
                http_port: Some(0),
                data: Some("d".into()),
                built: true,
                folder: Some("Pictures".into())
            }
        );
    }

    #[test]
    fn mistakes_are_told() {
        for line in ["--https-port", "--https-port x", "--https-port 70000", "--data", "--colour", "a b"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
