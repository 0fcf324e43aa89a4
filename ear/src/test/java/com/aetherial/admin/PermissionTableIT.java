package com.aetherial.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each section of the house opens to its permission and to nothing else, as page and as API. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class PermissionTableIT {
  private static final Member ADMIN = Member.named("admin");
  private static Member helper;
  private static Caller browser;
  private static Caller narrow;

  @BeforeAll
  static void somebodySignsUp() {
    helper = Member.signsUp();
    browser = Member.inBrowser(helper.username());
    narrow = ADMIN.mayOnly("wallet:read").caller();
  }

  @ParameterizedTest
  @CsvSource({
    "/admin/dashboard, /api/v1/admin/dashboard, admin:read",
    "/admin/users, /api/v1/admin/users, identity:read-any",
    "/admin/users/member?username=ada, /api/v1/admin/users/ada, identity:read-any",
    "/admin/audit, /api/v1/admin/audit, audit:read",
    "/admin/content, /api/v1/admin/content, content:moderate",
    "/admin/content/rules, /api/v1/admin/content-rules, content:moderate",
    "/admin/analytics, /api/v1/admin/analytics/measures, analytics:read",
    "/admin/modules/flags, /api/v1/admin/flags, admin:flags",
    "/admin/webhooks, /api/v1/admin/webhooks, webhooks:manage",
    "/admin/plugins, /api/v1/admin/plugins, plugins:manage",
    "/admin/settings, /api/v1/admin/settings, settings:read",
    "/admin/system, /api/v1/admin/system, system:read",
    "/admin/system/maintenance, /api/v1/admin/system/maintenance, system:read",
    "/admin/system/backups, /api/v1/admin/system/backups, system:backup",
    "/admin/system/jobs, /api/v1/admin/system/jobs, system:read",
    "/admin/settings/keys, /api/v1/admin/api-keys, identity:edit",
    "/admin/economy, /api/v1/admin/economy/mint-requests, economy:read-any",
    "/admin/payouts, /api/v1/admin/payouts, economy:payout",
    "/admin/tickets, /api/v1/admin/tickets, help:answer",
    "/admin/help, /api/v1/admin/help/articles, help:edit",
    "/admin/search, /api/v1/admin/search, search:manage"
  })
  void a_section_opens_to_its_permission_alone(String page, String api, String permission) {
    browser.get(page).is(403);
    String grant = "/api/v1/admin/people/" + helper.username() + "/permissions/";
    ADMIN.caller().put(grant + "admin:read").is(204);
    ADMIN.caller().put(grant + permission).is(204);
    browser.get(page).is(200);
    ADMIN.caller().delete(grant + permission).is(204);
    ADMIN.caller().delete(grant + "admin:read").is(204);
    browser.get(page).is(403);
    helper.caller().get(api).isRefusal(403, "not-allowed");
    Caller.nobody().get(page).is(302);
    Caller.nobody().get(api).is(401);
    ADMIN.caller().get(api).is(200);
    narrow.get(api).isRefusal(403, "not-allowed");
  }

  @Test
  void the_menu_shows_what_opens() {
    String grant = "/api/v1/admin/people/" + helper.username() + "/roles/moderator";
    ADMIN.caller().put(grant).is(204);
    assertThat(browser.get("/dashboard").is(200).body())
        .contains("/admin/dashboard", "/admin/users")
        .doesNotContain("/admin/economy", "/admin/audit");
    ADMIN.caller().delete(grant).is(204);
    assertThat(browser.get("/dashboard").is(200).body()).doesNotContain("/admin/");
  }

  @Test
  void the_front_door_is_closed_to_members() {
    browser.get("/admin").is(403);
  }

  @Test
  void nobody_hands_on_more_than_they_may() {
    String grant = "/api/v1/admin/people/" + helper.username() + "/permissions/identity:grant";
    ADMIN.caller().put(grant).is(204);
    Member other = Member.signsUp();
    String his = "/api/v1/admin/people/" + other.username();
    browser.put(his + "/roles/treasurer").isRefusal(403, "not-allowed");
    browser.put(his + "/permissions/economy:give").isRefusal(403, "not-allowed");
    browser.put("/api/v1/admin/people/admin/roles/auditor").isRefusal(403, "not-allowed");
    ADMIN
        .caller()
        .put("/api/v1/admin/people/admin/roles/auditor")
        .isRefusal(409, "acting-upon-oneself");
    ADMIN.caller().delete(grant).is(204);
  }
}
