//! Children end when they should, and take no more than they may.

use std::fs;
use std::path::Path;
use std::time::Duration;

use image::ImageFormat;
use oriel_pictures::kind::Kind;
use oriel_pictures::maker::{MakeError, Maker, Worker};
use oriel_pictures::preview::{Fit, Format};

use crate::made::{file, maker, quarters, written};

/// A maker whose children are a script. It is read and not executed: a process that another test is just starting may
/// still hold it open for writing.
fn scripted(folder: &Path, script: &str) -> Maker {
    let file = folder.join("child");
    fs::write(&file, format!("{script}\n")).unwrap();
    Maker::new(Worker { program: "/bin/sh".into(), args: vec![file.into()] })
}

async fn made(maker: &Maker) -> Result<oriel_pictures::preview::Preview, MakeError> {
    maker.make(file(b"picture"), Kind::Jpeg, Fit::Height(240), Format::WebP).await
}

fn unreadable(reason: &str) -> MakeError {
    MakeError::Unreadable(reason.to_owned())
}

#[tokio::test]
async fn a_child_is_gone_when_nobody_waits() {
    let folder = tempfile::tempdir().unwrap();
    let pid = folder.path().join("pid");
    // It takes the shell's own place, so that there is one process.
    let maker =
        scripted(folder.path(), &format!("echo $$ > {0}.new; mv {0}.new {0}; exec sleep 600", pid.display()));
    {
        let making = made(&maker);
        tokio::pin!(making);
        while !pid.exists() {
            tokio::select! {
                _ = &mut making => panic!("it sleeps"),
                () = tokio::time::sleep(Duration::from_millis(5)) => {}
            }
        }
    }
    let process = format!("/proc/{}", fs::read_to_string(&pid).unwrap().trim());
    if !Path::new("/proc/self").exists() {
        return;
    }
    // The runtime reaps it when it hears of its end.
    let gone = async {
        while Path::new(&process).exists() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), gone).await.unwrap();
}

#[tokio::test]
async fn what_children_say_is_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let maker = scripted(folder.path(), "yes reason | head -c 3000000 >&2; exit 1");
    let Err(MakeError::Unreadable(reason)) = made(&maker).await else { panic!("it failed") };
    assert!(reason.starts_with("reason reason") && reason.len() <= 200);

    let maker = scripted(folder.path(), "yes | head -c 40000000");
    assert!(matches!(made(&maker).await, Err(MakeError::Unreadable(_))));

    let maker = scripted(folder.path(), "echo garbage");
    assert_eq!(made(&maker).await, Err(unreadable("its preview is damaged")));
}

#[tokio::test]
async fn one_that_needs_more_is_tried_once_more() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let maker = scripted(folder.path(), &format!("echo $5 >> {}; exit 3", log.display()));
    assert_eq!(made(&maker).await, Err(unreadable("it needs too much memory")));
    assert_eq!(fs::read_to_string(&log).unwrap(), "small\nlarge\n");
}

#[tokio::test]
async fn a_missing_worker_is_no_fault_of_the_picture() {
    let maker = Maker::new(Worker { program: "/nowhere/child".into(), args: Vec::new() });
    assert_eq!(made(&maker).await, Err(MakeError::Busy));
}

#[tokio::test]
async fn more_than_may_wait_are_sent_away() {
    let folder = tempfile::tempdir().unwrap();
    let maker = scripted(folder.path(), "exec sleep 600");
    let mut waiting: Vec<_> = (0..513).map(|_| Box::pin(made(&maker))).collect();
    let mut busy = 0;
    std::future::poll_fn(|context| {
        for making in &mut waiting {
            if let std::task::Poll::Ready(result) = making.as_mut().poll(context) {
                assert_eq!(result, Err(MakeError::Busy));
                busy += 1;
            }
        }
        std::task::Poll::Ready(())
    })
    .await;
    assert_eq!(busy, 1);
}

#[tokio::test]
async fn pipes_are_not_read() {
    let (reader, _writer) = std::io::pipe().unwrap();
    let file = fs::File::from(std::os::fd::OwnedFd::from(reader));
    let result = maker().make(file, Kind::Jpeg, Fit::Height(240), Format::WebP).await;
    assert_eq!(result, Err(unreadable("not a regular file")));
}

/// The whole of a picture of 64 megapixels would be 192 MB; WebP is not read by rows.
#[tokio::test]
async fn memory_is_bounded() {
    let picture = written(&quarters(8000, 8000), ImageFormat::WebP);
    let result = maker().make(file(&picture), Kind::WebP, Fit::Height(240), Format::WebP).await;
    assert_eq!(result, Err(unreadable("it needs too much memory")));
}
