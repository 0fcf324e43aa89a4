package com.aetherial.browser;

import com.aetherial.testing.RunningAetherial;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the browser itself finds wrong during a visit: errors in its console, breaches of the
 * Content-Security-Policy among them, scripts that fail, and requests to somebody else's server.
 */
final class Complaints {
  private final List<String> found = new ArrayList<>();
  private final Set<String> expected = new HashSet<>();
  private final Set<String> ours;

  Complaints(BrowserContext context) {
    RunningAetherial aetherial = RunningAetherial.get();
    ours =
        Set.of(
            aetherial.baseUrl().getAuthority(),
            URI.create(aetherial.stripe().apiBase()).getAuthority());
    context.onConsoleMessage(this::heard);
    context.onWebError(error -> found.add("A script failed: " + error.error()));
    context.onRequest(this::asked);
  }

  /** Browsers complain about every status above 399; a test that causes one says so. */
  void expect(int status) {
    expect("a status of " + status);
  }

  /** The browser will say this, and it is no fault. */
  void expect(String words) {
    expected.add(words);
  }

  List<String> found() {
    return List.copyOf(found);
  }

  private void heard(ConsoleMessage message) {
    boolean isExpected = expected.stream().anyMatch(message.text()::contains);
    boolean isIcon = message.location().contains("/favicon.ico");
    if (message.type().equals("error") && !isExpected && !isIcon) {
      found.add(message.text() + " (" + message.location() + ")");
    }
  }

  private void asked(Request request) {
    URI address = URI.create(request.url().replaceAll("[#?].*", ""));
    boolean isWeb = Set.of("http", "https", "ws", "wss").contains(address.getScheme());
    if (isWeb && !ours.contains(address.getAuthority())) {
      found.add("A request left the platform: " + request.url());
    }
  }
}
