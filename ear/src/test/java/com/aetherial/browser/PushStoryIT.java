package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a browser does with news that its maker's service brings. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PushStoryIT {
  private static final String NEWS =
      "{\"title\":\"Grace sent you 5 coins\",\"text\":\"Thanks\",\"link\":\"/wallet\","
          + "\"tag\":\"one\",\"lang\":\"en\"}";
  private static final String SHOWN =
      "() => navigator.serviceWorker.ready.then((worker) => worker.getNotifications())"
          + ".then((all) => all.map((each) => each.title + ': ' + each.body))";

  @Test
  void news_is_shown_while_no_page_needs_to_be_open_and_its_second_copy_only_once() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.named("Nina", "News").signUp(visit);
      visit
          .context()
          .grantPermissions(
              List.of("notifications"),
              new BrowserContext.GrantPermissionsOptions().setOrigin(Member.base()));
      visit.go("/settings/notifications");
      assertThat(visit.button("Tell this browser")).isVisible();
      visit.see("settings-push");
      CDPSession devTools = visit.context().newCDPSession(visit.page());
      String worker = workerIn(visit, devTools);
      deliver(devTools, worker);
      deliver(devTools, worker);
      visit.page().waitForCondition(() -> !shown(visit).isEmpty());
      assertThat(shown(visit)).isEqualTo(List.of("Grace sent you 5 coins: Thanks"));
    }
  }

  private static List<?> shown(Visit visit) {
    return (List<?>) visit.page().evaluate(SHOWN);
  }

  private static String workerIn(Visit visit, CDPSession devTools) {
    var found = new AtomicReference<String>();
    devTools.on(
        "ServiceWorker.workerRegistrationUpdated",
        event -> {
          JsonArray all = event.getAsJsonArray("registrations");
          if (!all.isEmpty()) {
            found.set(all.get(0).getAsJsonObject().get("registrationId").getAsString());
          }
        });
    devTools.send("ServiceWorker.enable");
    visit.page().waitForCondition(() -> found.get() != null);
    visit.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    return found.get();
  }

  private static void deliver(CDPSession devTools, String worker) {
    JsonObject message = new JsonObject();
    message.addProperty("origin", Member.base());
    message.addProperty("registrationId", worker);
    message.addProperty("data", NEWS);
    devTools.send("ServiceWorker.deliverPushMessage", message);
  }
}
