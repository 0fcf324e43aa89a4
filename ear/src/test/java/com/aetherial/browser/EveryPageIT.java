package com.aetherial.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.attacks.Pages;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A page that no story opens and looks at is looked at here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageIT {
  private static final int OK = 200;

  /** An address that is opened, or something else that is; or a look at what is there. */
  private static final Pattern STEP =
      Pattern.compile("[.](?:go|navigate)[(](?:\\s*\\x22(?<page>/[^\\x22?]*))?|[.]see[(]");

  /** They show one thing and are opened from a list, by a story. */
  private static final Set<String> OF_ONE_THING =
      Set.of(
          "/admin/economy/transfer",
          "/admin/payments/purchase",
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
    Set<String> seen = seenByStories();
    assertThat(seen).hasSizeGreaterThan(40);
    List<String> left = Pages.all().stream().filter(page -> !seen.contains(page)).toList();
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

  /** The pages that the other browser tests open by their address and then look at. */
  private static Set<String> seenByStories() throws IOException {
    Path home = Pages.root().resolve("ear/src/test/java/com/aetherial/browser");
    Set<String> seen = new TreeSet<>();
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.filter(each -> !each.endsWith("EveryPageIT.java")).toList()) {
        String opened = "";
        Matcher step = STEP.matcher(Files.readString(file));
        while (step.find()) {
          if (step.group().startsWith(".see")) {
            seen.add(opened);
          } else {
            opened = Objects.requireNonNullElse(step.group("page"), "");
          }
        }
      }
    }
    return seen;
  }
}
