package com.aetherial.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Pause;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody who looks for things; the index follows within seconds. */
record Finder(Caller caller) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static String query(String words) {
    return "/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** The links of what is found now. */
  List<String> links(String words) {
    List<String> links = new ArrayList<>();
    for (JsonElement hit : caller.get(query(words)).is(200).json().getAsJsonArray("hits")) {
      links.add(((JsonObject) hit).get("link").getAsString());
    }
    return links;
  }

  /** Waits until it is found. */
  void finds(String words, String link) {
    await(words, link, true);
  }

  /** Waits until it is found no more. */
  void loses(String words, String link) {
    await(words, link, false);
  }

  private void await(String words, String link, boolean isThere) {
    Instant end = Instant.now().plus(PATIENCE);
    while (links(words).contains(link) != isThere && Instant.now().isBefore(end)) {
      Pause.shortly();
    }
    assertThat(links(words).contains(link)).as("%s for %s", link, words).isEqualTo(isThere);
  }
}
