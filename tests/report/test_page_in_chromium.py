"""The page in a real browser: what strangers wrote stays text, runs nothing and asks for nothing."""

import shutil
import subprocess
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from lxml import html as lxml_html

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")


class Canary(BaseHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012 - one list for all requests is what is wanted

    def do_GET(self):
        self.asked.append(self.path)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args):
        pass


@pytest.fixture
def canary():
    Canary.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Canary)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def dom(page, folder):
    done = subprocess.run(
        [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", "--dump-dom", page.as_uri()],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    return lxml_html.fromstring(done.stdout)


def attack(canary):
    return "\n".join(
        (
            f"<img src={canary}/img onerror=document.title='run'>",
            f'"><svg/onload=fetch("{canary}/svg")><link rel=stylesheet href={canary}/css>',
            f"</style><script>document.title='run';fetch('{canary}/script')</script>",
            f"<meta http-equiv=refresh content='0;url={canary}/meta'><iframe src={canary}/frame></iframe>",
            f"' style='background:url({canary}/style)' onmouseover='x()",
            "<!-- {{7*7}} ]]> \u2028 \u202eevil",
        )
    )


def test_payloads_stay_text_run_nothing_and_ask_for_nothing(make_hostile, tmp_path, canary):
    report = make_hostile(attack(canary))
    page = tmp_path / "report.html"
    page.write_text(report.to_html(), encoding="utf-8")
    seen = dom(page, tmp_path)
    assert Canary.asked == []
    assert seen.findtext(".//title") != "run"
    tags = {element.tag for element in seen.iter()}
    assert not tags & {"script", "img", "svg", "iframe", "link", "object", "embed", "form", "base"}
    for element in seen.iter():
        assert not [name for name in element.attrib if name.startswith("on") or name in {"style", "src"}]
        assert element.get("href", "#").startswith(("#", "http://", "https://"))
    assert f"<img src={canary}/img onerror=document.title='run'>" in seen.text_content()


def test_a_page_that_asks_is_seen_to_ask(tmp_path, canary):
    page = tmp_path / "control.html"
    page.write_text(f"<!DOCTYPE html><title>x</title><img src={canary}/img>", encoding="utf-8")
    dom(page, tmp_path)
    assert Canary.asked == ["/img"]


def test_every_link_in_the_page_has_its_target_and_the_article_reads_whole(report, tmp_path):
    page = tmp_path / "report.html"
    page.write_text(report.to_html(), encoding="utf-8")
    seen = dom(page, tmp_path)
    ids = set(seen.xpath("//@id"))
    assert {link[1:] for link in seen.xpath("//a/@href") if link.startswith("#")} <= ids
    marks = seen.xpath("//div[@class='text']//a[contains(@class, 'claim')]/bdi/text()")
    assert marks == [claim.quote for claim in report.claims]
