package com.aetherial.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.ServerLog;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How careful the platform is about logins and keys. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class SecurityPolicyIT {
  private static final String KEYS = "/api/v1/admin/api-keys";
  private static final String SETTINGS = "/api/v1/admin/settings/identity.";

  private final Member admin = Member.named("admin");

  @Test
  void a_members_key_is_found_and_revoked_with_a_reason() {
    Member ada = Member.signsUp();
    JsonObject found = admin.caller().get(KEYS + "?username=" + ada.username()).is(200).json();
    JsonObject line = found.getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(found.toString()).doesNotContain("secret").contains("wallet:read");
    String key = KEYS + "/" + line.getAsJsonObject("key").get("id").getAsString();
    ada.caller().delete(key + "?reason=Mine").isRefusal(403, "not-allowed");
    admin.caller().delete(key).isRefusal(422, "validation");
    admin.caller().delete(key + "?reason=Leaked").is(204);
    ada.caller().get("/api/v1/wallet").is(401);
    admin.caller().delete(key + "?reason=Again").isRefusal(404, "no-such-api-key");
    String who = line.get("personId").getAsString();
    assertThat(admin.caller().get("/api/v1/admin/audit?object=" + who).is(200).body())
        .contains("identity.keyRevoked", "Leaked");
  }

  @Test
  void passwords_are_as_long_as_administrators_ask_for() {
    set("passwordLength", "60");
    try {
      Caller.nobody()
          .post("/api/v1/people", Member.signUp("short" + System.nanoTime()))
          .isRefusal(422, "password-too-short");
    } finally {
      set("passwordLength", "");
    }
    Member.signsUp();
  }

  @Test
  void administrators_without_codes_stay_outside_when_codes_are_asked_for() {
    Caller browser =
        Caller.browser(
            BrowserVisit.cookieOf("admin", "try aetherial today"),
            RunningAetherial.get().baseUrl().toString());
    set("codesForAdministrators", "true");
    try {
      assertThat(browser.get("/admin/users").is(302).header("Location"))
          .endsWith("/settings/security/codes");
      browser.get("/api/v1/admin/users").isRefusal(403, "codes-required");
      browser.get("/wallet").is(200);
    } finally {
      set("codesForAdministrators", "");
    }
    browser.get("/admin/users").is(200);
  }

  private void set(String name, String value) {
    String path = SETTINGS + name;
    admin
        .caller()
        .ask(
            "PUT",
            path,
            BodyPublishers.ofString("{\"value\":\"" + value + "\",\"reason\":\"A test\"}"),
            "Content-Type",
            "application/json",
            "If-Match",
            admin.caller().get(path).is(200).header("ETag"))
        .is(200);
  }
}
