package com.aetherial.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.attacks.Pages;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A page that no story names is looked at too. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageIT {
  private static final int OK = 200;

  /** They show one thing and are opened from a list, by a story. */
  private static final Set<String> OF_ONE_THING =
      Set.of(
          "/admin/economy/transfer",
          "/admin/payouts/answer",
          "/admin/payouts/file",
          "/admin/payouts/withdrawal",
          "/admin/plugins/plugin",
          "/admin/tickets/ticket",
          "/admin/webhooks/delivery",
          "/admin/webhooks/endpoint",
          "/notifications/open",
          "/tickets/ticket",
          "/wallet/bought",
          "/wallet/receipt",
          "/wallet/withdrawal");

  @Test
  void every_page_that_stands_alone_is_usable_by_everybody() throws IOException {
    String stories = stories();
    List<String> left =
        Pages.all().stream().filter(page -> !stories.contains("\"" + page + "\"")).toList();
    Set<String> notAlone = new TreeSet<>();
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.administrator().logIn(visit);
      visit.expecting(404).expecting(400);
      for (String page : left) {
        Response answer = visit.page().navigate(page);
        if (answer.status() == OK) {
          visit.see("every" + page.replace('/', '-'));
        } else {
          notAlone.add(page);
        }
      }
    }
    assertThat(OF_ONE_THING).containsAll(notAlone);
  }

  /** What the other browser tests say. */
  private static String stories() throws IOException {
    Path home = Pages.root().resolve("ear/src/test/java/com/aetherial/browser");
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.filter(each -> !each.endsWith("EveryPageIT.java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
