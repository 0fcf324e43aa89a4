package com.aetherial.browser;

import com.aetherial.testing.RunningAetherial;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One real browser for all tests; every visit is a person with cookies of their own. */
final class Browser {
  private static final List<String> FLAGS =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final double PATIENCE_MILLIS = 10_000;
  private static com.microsoft.playwright.@Nullable Browser shared;

  private Browser() {}

  /** Somebody who opens the platform for the first time. */
  static Visit open(Look look) {
    BrowserContext context =
        started()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(RunningAetherial.get().baseUrl().toString())
                    .setColorScheme(look.scheme)
                    .setLocale("en-GB")
                    .setViewportSize(look.width, look.height));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return new Visit(context, look);
  }

  /** The driver and its browser end with this JVM, because their pipe is closed then. */
  private static synchronized com.microsoft.playwright.Browser started() {
    if (shared == null) {
      shared = start(Chromium.find());
    }
    return shared;
  }

  private static com.microsoft.playwright.Browser start(Optional<Path> executable) {
    try {
      var options = new Playwright.CreateOptions();
      if (executable.isPresent()) {
        options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
      }
      var launch = new BrowserType.LaunchOptions().setArgs(flags());
      executable.ifPresent(launch::setExecutablePath);
      return Playwright.create(options).chromium().launch(launch);
    } catch (PlaywrightException e) {
      throw new IllegalStateException(
          "No browser can be started, and the pages cannot be tested without one. Install Chromium"
              + " (apt-get install chromium), or name one in PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH.",
          e);
    }
  }

  private static List<String> flags() {
    List<String> flags = new ArrayList<>(FLAGS);
    if (Chromium.isRoot()) {
      flags.add("--no-sandbox");
    }
    return flags;
  }
}
