package com.aetherial.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.ServerLog;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Modules that are turned off and on, and features that only some people have. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class SwitchesIT {
  private static final Member ADMIN = Member.named("admin");

  private final Member ada = Member.signsUp();

  @AfterEach
  void everythingIsOnAgain() {
    turn("activity", true).is(200);
  }

  @Test
  void a_module_that_is_off_is_not_there_and_loses_nothing() {
    Caller browser = Member.inBrowser(ada.username());
    browser.get("/activity").is(200);
    String before = browser.get("/api/v1/activity").is(200).body();
    assertThat(browser.get("/wallet").is(200).body()).contains("href=\"/activity\"");
    turn("activity", false).is(200);
    browser.get("/activity").is(404);
    browser.get("/activity.xhtml").is(404);
    browser.get("/api/v1/activity").isRefusal(404, "not-found");
    assertThat(browser.get("/wallet").is(200).body()).doesNotContain("href=\"/activity\"");
    turn("activity", true).is(200);
    assertThat(browser.get("/api/v1/activity").is(200).body()).isEqualTo(before);
    assertThat(ADMIN.caller().get("/api/v1/admin/audit?object=activity.isOn").is(200).body())
        .contains("settings.changed");
  }

  @Test
  void what_everything_stands_on_stays_on() {
    turn("ledger", false).isRefusal(409, "core-module");
    turn("nothing", false).isRefusal(404, "no-such-module");
    assertThat(ADMIN.caller().get("/api/v1/admin/modules").is(200).body())
        .contains("\"ledger\"", "\"payouts\"", "\"wallet\"");
    ada.caller().get("/api/v1/admin/modules").isRefusal(403, "not-allowed");
  }

  @Test
  void a_feature_is_had_by_a_share_and_by_ranks() {
    put("{\"name\":\"social.stories\",\"note\":\"\",\"on\":true,\"percentage\":0,"
            + "\"ranks\":[\"ADMIN\"],\"reason\":\"A try\"}")
        .is(200);
    assertThat(ADMIN.caller().get("/api/v1/flags").is(200).body()).contains("social.stories");
    assertThat(ada.caller().get("/api/v1/flags").is(200).body()).doesNotContain("social.stories");
    put("{\"name\":\"social.stories\",\"note\":\"\",\"on\":true,\"percentage\":100,"
            + "\"ranks\":[],\"reason\":\"For all\"}")
        .is(200);
    assertThat(ada.caller().get("/api/v1/flags").is(200).body()).contains("social.stories");
    ADMIN.caller().delete("/api/v1/admin/flags/social.stories").is(204);
    ADMIN.caller().delete("/api/v1/admin/flags/social.stories").isRefusal(404, "no-such-flag");
    assertThat(ada.caller().get("/api/v1/flags").is(200).body()).doesNotContain("social.stories");
  }

  @Test
  void the_pages_of_the_house_are_there() {
    Caller house =
        Caller.browser(
            BrowserVisit.cookieOf("admin", "try aetherial today"),
            RunningAetherial.get().baseUrl().toString());
    assertThat(house.get("/admin/settings?module=identity").is(200).body())
        .contains("identity.loginEndsAfter")
        .doesNotContain("payouts.");
    assertThat(house.get("/admin/settings/setting?key=identity.pinAbove").is(200).body())
        .contains("Reason");
    house.get("/admin/settings/connections").is(200);
    house.get("/admin/modules").is(200);
    house.get("/admin/modules/flags").is(200);
  }

  private static Answer turn(String module, boolean on) {
    return ask("/api/v1/admin/modules/" + module, "{\"on\":" + on + ",\"reason\":\"A try\"}");
  }

  private static Answer put(String flag) {
    return ask("/api/v1/admin/flags", flag);
  }

  private static Answer ask(String path, String body) {
    return ADMIN
        .caller()
        .ask("PUT", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
  }
}
