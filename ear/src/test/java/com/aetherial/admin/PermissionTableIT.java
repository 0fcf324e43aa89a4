package com.aetherial.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.attacks.Pages;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each section of the house opens to its permission and to nothing else, as page and as API. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class PermissionTableIT {
  private static final String PAGES = "/com/aetherial/admin/pages.csv";

  /** It shows what pages are made of, and is no section: only administrators open it. */
  private static final String FOR_NOBODY_ELSE = "/admin/style";

  private static final Member ADMIN = Member.named("admin");
  private static Member helper;
  private static Caller browser;
  private static Caller narrow;
  private static String grantsOfDeputy;
  private static Caller deputy;

  /** The deputy may do everything, and loses one permission at a time. */
  @BeforeAll
  static void somebodySignsUp() {
    helper = Member.signsUp();
    browser = Member.inBrowser(helper.username());
    narrow = ADMIN.mayOnly("wallet:read").caller();
    Member other = Member.signsUp();
    grantsOfDeputy = "/api/v1/admin/people/" + other.username() + "/permissions/";
    deputy = Member.inBrowser(other.username());
    Table.of(PAGES).column(1).stream()
        .distinct()
        .forEach(code -> ADMIN.caller().put(grantsOfDeputy + code).is(204));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = PAGES, delimiter = '|', numLinesToSkip = 1)
  void a_section_opens_to_its_permission_alone(
      String page, String permission, int answer, String api) {
    isClosed(page, api);
    String grants = "/api/v1/admin/people/" + helper.username() + "/permissions/";
    List<String> alone = List.of("admin:read", permission);
    alone.forEach(code -> ADMIN.caller().put(grants + code).is(204));
    try {
      browser.get(page).is(answer);
      browser.get(api).is(200);
    } finally {
      alone.forEach(code -> ADMIN.caller().delete(grants + code).is(204));
    }
    isClosed(page, api);
    isClosedWithout(permission, page);
    helper.caller().get(api).isRefusal(403, "not-allowed");
    Caller.nobody().get(page).is(302);
    Caller.nobody().get(api).is(401);
    ADMIN.caller().get(api).is(200);
    narrow.get(api).isRefusal(403, "not-allowed");
  }

  private static void isClosed(String page, String api) {
    browser.get(page).is(403);
    browser.get(api).isRefusal(403, "not-allowed");
  }

  private static void isClosedWithout(String code, String page) {
    ADMIN.caller().delete(grantsOfDeputy + code).is(204);
    try {
      deputy.get(page).is(403);
    } finally {
      ADMIN.caller().put(grantsOfDeputy + code).is(204);
    }
  }

  @Test
  void no_page_of_the_house_is_left_out() {
    List<String> tested =
        Table.of(PAGES).column(0).stream().map(page -> page.replaceFirst("\\?.*", "")).toList();
    assertThat(tested)
        .containsAll(
            Pages.all().stream()
                .filter(page -> page.startsWith("/admin/") && !page.equals(FOR_NOBODY_ELSE))
                .toList());
    browser.get(FOR_NOBODY_ELSE).is(403);
  }

  @Test
  void who_reads_the_books_sees_large_gifts_and_decides_about_none() {
    String gifts = "/api/v1/admin/economy/gift-requests";
    String wish =
        "{\"to\":\"%s\",\"amount\":\"20000\",\"reason\":\"A prize\"}".formatted(helper.username());
    Caller admin = ADMIN.caller();
    String id = admin.post(gifts, wish, "Idempotency-Key", Member.freshKey()).is(201).text("id");
    assertThat(deputy.get("/admin/economy/gifts").is(200).body())
        .contains("@" + helper.username())
        .doesNotContain(":reject\"");
    deputy.post(gifts + "/" + id + "/rejection", "").isRefusal(403, "not-allowed");
    admin.put(grantsOfDeputy + "economy:give").is(204);
    assertThat(deputy.get("/admin/economy/gifts").is(200).body()).contains(":reject\"");
    deputy.post(gifts + "/" + id + "/rejection", "").is(200);
    admin.delete(grantsOfDeputy + "economy:give").is(204);
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
