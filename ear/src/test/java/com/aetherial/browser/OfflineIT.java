package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The platform as an app of the device, with and without a network. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfflineIT {
  private static final String READY = "navigator.serviceWorker.ready.then(() => true)";
  private static final String KEPT =
      """
      Promise.all((await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map((kept) => new URL(kept.url).pathname)
      )).then((all) => all.flat())
      """;

  @Test
  void without_a_network_a_page_says_so_and_nothing_of_anybody_was_kept() {
    try (Visit visit = Browser.open(Look.LIGHT_PHONE)) {
      Member.ada().logIn(visit);
      assertThat(visit.page().evaluate(READY)).isEqualTo(true);
      visit.go("/wallet").go("/wallet/statement");
      visit.context().setOffline(true);
      visit.complaining("ERR_INTERNET_DISCONNECTED").go("/wallet");
      assertThat(visit.heading("No connection")).isVisible();
      visit.see("offline");
      assertThat(kept(visit))
          .isNotEmpty()
          .allMatch(path -> path.startsWith("/assets/") || path.equals("/offline"));
      visit.context().setOffline(false);
      assertThat(visit.heading("Wallet")).isVisible();
    }
  }

  @Test
  void it_can_be_installed() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      visit.go("/");
      Object icons =
          visit
              .page()
              .evaluate(
                  """
                  (async () => {
                    const link = document.querySelector('link[rel=manifest]').href;
                    const manifest = await (await fetch(link)).json();
                    const icons = manifest.icons.map((icon) => new URL(icon.src, link));
                    const found = await Promise.all(icons.map((icon) => fetch(icon)));
                    return manifest.display + found.every((each) => each.ok)
                      + manifest.icons.some((icon) => icon.sizes === '512x512');
                  })()
                  """);
      assertThat(icons).isEqualTo("standalonetruetrue");
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> kept(Visit visit) {
    return (List<String>) visit.page().evaluate("(async () => " + KEPT + ")()");
  }
}
