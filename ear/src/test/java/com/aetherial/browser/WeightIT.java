package com.aetherial.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a first look costs somebody who pays by the megabyte. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WeightIT {
  private static final long BYTES_MAX = 300_000;
  private static final Pattern STYLE = Pattern.compile("href=\"([^\"]+/components.css)\"");

  @Test
  void the_home_page_is_light() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      AtomicLong bytes = weigh(visit);
      visit.go("/").page().waitForLoadState();
      assertThat(bytes.get()).isBetween(10_000L, BYTES_MAX);
    }
  }

  @Test
  void the_dashboard_is_light_even_for_somebody_who_has_kept_nothing() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.ada().logIn(visit);
      AtomicLong bytes = weigh(visit);
      visit.go("/dashboard").page().waitForLoadState();
      assertThat(bytes.get()).isBetween(10_000L, BYTES_MAX);
    }
  }

  @Test
  void files_are_packed_and_kept_for_ever_but_pages_are_not_kept() {
    Answer home = packed("/");
    assertThat(home.header("Content-Encoding")).isEqualTo("gzip");
    Matcher style = STYLE.matcher(Caller.nobody().get("/").body());
    assertThat(style.find()).isTrue();
    Answer file = packed(style.group(1));
    assertThat(file.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(file.header("Cache-Control")).contains("immutable");
    String other = style.group(1).replaceFirst("/assets/[^/]+", "/assets/another");
    assertThat(Caller.nobody().get(other).is(200).header("Cache-Control")).isEqualTo("no-cache");
    Caller.nobody().get("/assets/another/web.xml").is(404);
  }

  private static Answer packed(String path) {
    return Caller.nobody().with("Accept-Encoding", "gzip").get(path).is(200);
  }

  /** Counts what comes over the wire, headers included, with nothing kept from before. */
  private static AtomicLong weigh(Visit visit) {
    AtomicLong bytes = new AtomicLong();
    CDPSession wire = visit.context().newCDPSession(visit.page());
    wire.send("Network.enable");
    wire.send("Network.clearBrowserCache");
    wire.send("Network.setCacheDisabled", yes("cacheDisabled"));
    wire.send("Network.setBypassServiceWorker", yes("bypass"));
    wire.on(
        "Network.loadingFinished",
        event -> bytes.addAndGet((long) event.get("encodedDataLength").getAsDouble()));
    return bytes;
  }

  private static JsonObject yes(String option) {
    JsonObject options = new JsonObject();
    options.addProperty(option, true);
    return options;
  }
}
