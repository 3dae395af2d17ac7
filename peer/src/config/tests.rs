use super::*;

fn with(what: What, change: impl FnOnce(&mut PublishArgs), file: &str) -> Result<Config, ConfigError> {
    let mut args = PublishArgs { relay: vec!["localhost:8443".into()], ..PublishArgs::default() };
    change(&mut args);
    resolve(what, args, toml::from_str(file).unwrap(), Some("/h".into()), Some("Alice".into()), |_| None)
}

fn folder() -> What {
    named(|_| {})
}

fn named(change: impl FnOnce(&mut SiteArgs)) -> What {
    let mut site = SiteArgs::default();
    change(&mut site);
    What::Folder("photos".into(), AccessArgs::default(), GalleryArgs::default(), site)
}

#[test]
fn the_user_s_name_is_the_default() {
    let config = with(folder(), |_| {}, "").unwrap();
    assert_eq!(config.sites[0].name.as_str(), "alice");
    assert_eq!(config.sites[0].identity.path, PathBuf::from("/h/identity.key"));
    assert!(!config.patient);
}

#[test]
fn what_is_wrong_is_said() {
    let error = |change: fn(&mut PublishArgs)| with(folder(), change, "").unwrap_err();
    assert_eq!(error(|args| args.relay.clear()), ConfigError::NoRelay);
    assert!(matches!(error(|args| args.relay = vec!["a b".into()]), ConfigError::BadRelay(_)));
    let name = |name: &str| with(named(|site| site.name = Some(name.into())), |_| {}, "").unwrap_err();
    assert!(matches!(name("A_b"), ConfigError::BadName(..)));
    assert!(matches!(name("www"), ConfigError::ReservedName(_)));
    let http = |target: &str| {
        with(
            What::Http(
                target.into(),
                OriginArgs { host_header: "preserve".into(), origin_ca: None },
                AccessArgs::default(),
                SiteArgs::default(),
            ),
            |_| {},
            "",
        )
    };
    assert!(matches!(http("nonsense").unwrap_err(), ConfigError::BadTarget(_)));
    assert!(http("3000").is_ok());
    assert_eq!(with(What::Everything, |_| {}, "").unwrap_err(), ConfigError::NothingListed);
}

#[test]
fn domains_are_checked_before_a_relay_is_asked() {
    let error = |domains: &[&str]| {
        let domains = domains.iter().map(ToString::to_string).collect();
        with(named(|site| site.domain = domains), |_| {}, "")
    };
    assert_eq!(error(&["a.org", "b.org"]).unwrap().sites[0].domains.len(), 2);
    assert!(matches!(error(&["A.org"]).unwrap_err(), ConfigError::BadDomain(..)));
    assert!(matches!(error(&["a.org", "a.org"]).unwrap_err(), ConfigError::DomainTwice(_)));
    let many: Vec<_> = (0..=MAX_DOMAINS).map(|n| format!("a{n}.org")).collect();
    let many: Vec<_> = many.iter().map(String::as_str).collect();
    assert_eq!(error(&many).unwrap_err(), ConfigError::TooManyDomains);
    let file = "[[publish]]\nname='a'\ntarget='3000'\ndomains=['a.org']\n[[publish]]\nname='b'\ntarget='3001'\ndomains=['a.org']";
    assert!(matches!(with(What::Everything, |_| {}, file).unwrap_err(), ConfigError::DomainTwice(_)));
}

#[test]
fn what_is_listed_says_who_may_see_it_as_flags_do() {
    let site = |keys: &str, target: &str| {
        let file = format!("[[publish]]\nname='a'\ntarget='{target}'\n{keys}");
        with(What::Everything, |_| {}, &file).map(|config| config.sites[0].clone())
    };
    let keys =
        "password-file='/p'\nexpires='2027-01-31'\ninbox=true\ninbox-limit='5G'\ncache='/c'\nopen-graph=true";
    let all = site(keys, "/srv/b").unwrap();
    assert_eq!(all.access.password_file, Some("/p".into()));
    assert_eq!(all.gallery.inbox_limit.map(|size| size.0), Some(5 << 30));
    assert!(all.gallery.open_graph && matches!(all.access.expires, Some(When::At(_))));
    let fault = |keys: &str, target: &str| site(keys, target).unwrap_err();
    let both = fault("password-file='/p'\nlinks-only=true", "3000");
    assert!(matches!(both, ConfigError::PasswordAndLinksOnly(_)));
    assert!(matches!(fault("expires='30d'", "3000"), ConfigError::DurationInFile(_)));
    assert!(matches!(fault("comments=true", "3000"), ConfigError::GalleryOfServer(_)));
    assert!(matches!(fault("inbox-limit='5G'", "/b"), ConfigError::NoInbox(..)));
    for nonsense in ["expires='soon'", "inbox-limit='much'", "links-only='yes'"] {
        let file = format!("[[publish]]\nname='a'\ntarget='3000'\n{nonsense}");
        assert!(toml::from_str::<FileConfig>(&file).is_err(), "{nonsense}");
    }
}

#[test]
fn people_to_be_told_are_those_of_their_site() {
    let notify = |people: &[&str]| {
        let people = people.iter().map(ToString::to_string).collect();
        with(named(|site| site.notify = people), |_| {}, "")
    };
    assert_eq!(notify(&["a@b.c", "a@b.c"]).unwrap().sites[0].notify.len(), 1);
    let file = "[[publish]]\nname='a'\ntarget='3000'\nnotify=['a@b.c']";
    assert_eq!(with(What::Everything, |_| {}, file).unwrap().sites[0].notify.len(), 1);
    let bad = notify(&["a\r\nBcc: b@c.d"]).unwrap_err();
    assert!(matches!(bad, ConfigError::BadRecipient(_)));
}

#[test]
fn up_publishes_what_is_listed() {
    let file = "[[publish]]\nname='a'\ntarget='3000'\n[[publish]]\nname='b'\ntarget='/srv/b'\nidentity='/k'";
    let config = with(What::Everything, |_| {}, file).unwrap();
    assert!(config.patient);
    assert!(matches!(config.sites[0].origin, OriginConfig::Http { .. }));
    assert_eq!(config.sites[1].origin, OriginConfig::Folder("/srv/b".into()));
    assert_eq!(config.sites[1].identity, IdentityFile { path: "/k".into(), folder: None });
    let twice = "[[publish]]\nname='a'\ntarget='1'\n[[publish]]\nname='a'\ntarget='2'";
    assert!(matches!(with(What::Everything, |_| {}, twice).unwrap_err(), ConfigError::NameTwice(_)));
    for (target, said) in [("Photos", "./Photos"), ("~/Photos", "what ~ stands for"), ("http:/x", "")] {
        let file = format!("[[publish]]\nname='a'\ntarget='{target}'");
        let listed = with(What::Everything, |_| {}, &file).map(|config| config.sites[0].origin.clone());
        match said {
            "" => assert_eq!(listed, Ok(OriginConfig::Folder(target.into()))),
            said => assert!(listed.as_ref().unwrap_err().to_string().contains(said), "{listed:?}"),
        }
    }
}
