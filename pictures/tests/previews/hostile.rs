//! Pictures made to do harm: each is refused, or shown, within the child's limits.

use image::ImageFormat;
use oriel_pictures::kind::Kind;
use oriel_pictures::preview::Fit;

use crate::made::{assert_quarters, chunk, preview_of, quarters, refusal, with_chunk, written};

fn png(width: u32, height: u32, depth: u8, colour: u8, data: &[u8]) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[depth, colour, 0, 0, 0]].concat();
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(b"IHDR", &header), &chunk(b"IDAT", data), &chunk(b"IEND", b"")]
        .concat()
}

/// Zeroes, as zlib packs them: a thousandth of their size.
fn packed_zeroes(length: usize) -> Vec<u8> {
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, 1 << 20, u32::try_from(length >> 20).unwrap());
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&vec![0; length]).unwrap();
    writer.finish().unwrap();
    let start = png.windows(4).position(|window| window == b"IDAT").unwrap() + 4;
    let length = u32::from_be_bytes(png[start - 8..start - 4].try_into().unwrap()) as usize;
    png[start..start + length].to_vec()
}

#[tokio::test]
async fn more_pixels_than_anybody_has() {
    assert!(
        refusal(&png(60_000, 60_000, 1, 0, &packed_zeroes(1 << 20)), Kind::Png).await.contains("too many")
    );
    assert!(refusal(&png(u32::MAX >> 1, 2, 16, 6, b""), Kind::Png).await.contains("too many"));
    // Just bearable, and most of it missing.
    refusal(&png(15_000, 15_000, 1, 0, &packed_zeroes(1 << 20)), Kind::Png).await;
}

#[tokio::test]
async fn bombs_of_zlib() {
    let bomb = packed_zeroes(64 << 20);
    let picture = written(&quarters(80, 60), ImageFormat::Png);
    let text = with_chunk(&picture, b"zTXt", &[b"Comment\0\0", bomb.as_slice()].concat());
    assert_quarters(&preview_of(&text, Kind::Png, Fit::Height(240)).await.unwrap());
    let profile = with_chunk(&picture, b"iCCP", &[b"icc\0\0", bomb.as_slice()].concat());
    // Shown without its profile, or refused.
    if let Ok(preview) = preview_of(&profile, Kind::Png, Fit::Height(240)).await {
        assert_quarters(&preview);
    }
    let pixels = preview_of(&png(8, 8, 8, 0, &bomb), Kind::Png, Fit::Height(240)).await.unwrap();
    assert_eq!((pixels.width, pixels.height), (8, 8));
}

#[tokio::test]
async fn a_gif_of_thirty_thousand_frames_is_its_first() {
    let mut gif = written(&quarters(80, 60), ImageFormat::Gif);
    assert_eq!(gif.pop(), Some(b';'));
    let frame = b"\x2c\0\0\0\0\x01\0\x01\0\x80\0\0\0\xff\xff\xff\x02\x02\x44\x01\0";
    gif.extend(frame.repeat(30_000));
    gif.push(b';');
    assert_quarters(&preview_of(&gif, Kind::Gif, Fit::Height(240)).await.unwrap());
    let huge = [&b"GIF89a\xff\xff\xff\xff\0\0\0"[..], frame, b";"].concat();
    refusal(&huge, Kind::Gif).await;
}

#[tokio::test]
async fn tiffs_that_loop_or_lie() {
    // One directory of one entry, whose next is itself.
    let looping = b"II*\0\x08\0\0\0\x01\0\0\x01\x03\0\x01\0\0\0\x01\0\0\0\x08\0\0\0";
    refusal(looping, Kind::Tiff).await;
    // A picture that says it is 65,535 wide and high.
    let mut large = written(&quarters(80, 60), ImageFormat::Tiff);
    for tag in [[0x00, 0x01], [0x01, 0x01]] {
        let at = (0..large.len() - 12)
            .rev()
            .find(|at| large[*at..*at + 2] == tag && large[at + 4..at + 8] == [1, 0, 0, 0])
            .unwrap();
        large[at + 8..at + 12].copy_from_slice(&[0xff, 0xff, 0, 0]);
    }
    refusal(&large, Kind::Tiff).await;
    // A strip of four thousand million bytes.
    refusal(&[&b"II*\0\x08\0\0\0\xff\xff"[..], &[0xff; 4000]].concat(), Kind::Tiff).await;
}

#[tokio::test]
async fn truncated_pictures_show_what_is_there_if_that_is_most() {
    for (kind, format) in [(Kind::Jpeg, ImageFormat::Jpeg), (Kind::Png, ImageFormat::Png)] {
        let noisy = image::RgbImage::from_fn(400, 300, |x, y| {
            let noise = u8::try_from((x * 7919 + y * 104_729 + x * y * 31) % 64).unwrap();
            image::Rgb([noise, 100 + noise, 190])
        });
        let whole = written(&noisy.into(), format);
        let most = &whole[..whole.len() * 4 / 5];
        let preview = preview_of(most, kind, Fit::Height(150)).await.unwrap();
        assert_eq!((preview.width, preview.height), (200, 150), "{kind:?}");
        refusal(&whole[..whole.len() / 5], kind).await;
        refusal(&whole[..20], kind).await;
    }
}

#[tokio::test]
async fn garbage_is_refused_whatever_it_is_called() {
    let all = [Kind::Jpeg, Kind::Png, Kind::WebP, Kind::Gif, Kind::Avif, Kind::Tiff];
    let garbage: Vec<u8> = (0..4000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let heads: [&[u8]; 9] = [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"\xff\xd8\xff\xe0",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\xff\xff\xff\xffWEBPVP8L",
        b"GIF89a",
        b"II*\0\x08\0\0\0",
        b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf",
        b"#EXTM3U\n/etc/passwd\n",
    ];
    for head in heads {
        for bytes in [head.to_vec(), [head, garbage.as_slice()].concat()] {
            for kind in all {
                let reason = refusal(&bytes, kind).await;
                assert!(!reason.is_empty() && reason.len() <= 200, "{reason}");
            }
        }
    }
}

#[tokio::test]
async fn foreign_programs_are_given_nothing_but_videos_and_pictures() {
    let maker = crate::made::maker();
    let heads: [&[u8]; 5] = [
        b"",
        b"\0\0\0\x1cftypheic\0\0\0\0heicmif1garbage",
        b"#EXTM3U\n#EXT-X-VERSION:3\nfile:///etc/passwd\n",
        b"ffconcat version 1.0\nfile /etc/passwd\n",
        b"\0\0\0\x1cftypisom\0\0\0\0garbage",
    ];
    for head in heads {
        for kind in [Kind::Heic, Kind::Video] {
            if maker.lacks(kind).is_none() {
                refusal(head, kind).await;
            }
        }
    }
}
