package com.aetherial.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.identity.Scope;
import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.Window;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each act needs its permission: all the others together do not do, and it alone does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class PermittedActsIT {
  private static final String ACTS = "/com/aetherial/admin/acts.csv";
  private static final String HOUSE = "/api/v1/admin/";
  private static final String KEYS = "/api/v1/api-keys";
  private static final Set<String> WRITING = Set.of("post", "put", "delete", "patch");

  /** Its act is no part of the API: somebody's browser becomes another's. */
  private static final String IN_A_BROWSER = Scope.IDENTITY_IMPERSONATE.code();

  private static final Member ADMIN = Member.named("admin");

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = ACTS, delimiter = '|', numLinesToSkip = 1, quoteCharacter = '^')
  void an_act_needs_its_permission_and_no_other(
      String method, String path, String permission, int answer, String body) {
    List<String> others = codes().filter(code -> !code.equals(permission)).toList();
    Answer refused = does(others, method, path, body);
    assertThat(refused.status()).as(refused.body()).isEqualTo(403);
    assertThat(path.equals("/metrics") ? "not-allowed" : refused.text("code"))
        .isEqualTo("not-allowed");
    does(List.of(permission), method, path, body).is(answer);
  }

  @Test
  void who_looks_as_a_member_needs_the_permission_for_it() {
    Member helper = Member.signsUp();
    String member = Member.signsUp().username();
    String grants = "/api/v1/admin/people/" + helper.username() + "/permissions/";
    Stream.of("admin:read", "identity:read-any", "identity:suspend", "identity:edit")
        .forEach(code -> ADMIN.caller().put(grants + code).is(204));
    assertThat(impersonates(helper, member).status()).isNotEqualTo(302);
    ADMIN.caller().put(grants + IN_A_BROWSER).is(204);
    impersonates(helper, member).is(302);
  }

  @Test
  void who_may_only_keep_members_out_does_so_without_seeing_them() {
    String member = Member.signsUp().username();
    String path = HOUSE + "users/" + member + "/suspension";
    List<String> only = List.of("identity:suspend");
    Answer out = does(only, "PUT", path, "{\"days\":1,\"reason\":\"A try\"}").is(204);
    assertThat(out.body()).isEmpty();
    assertThat(ADMIN.caller().get(HOUSE + "users/" + member).is(200).body()).contains("SUSPENDED");
    does(only, "DELETE", path + "?reason=Sorry", "{}").is(204);
  }

  @Test
  void no_permission_is_left_out() {
    Set<String> tested = new TreeSet<>(Table.of(ACTS).column(2));
    tested.add(IN_A_BROWSER);
    assertThat(codes()).containsExactlyInAnyOrderElementsOf(tested);
  }

  @Test
  void nothing_that_writes_in_the_house_is_left_out() {
    List<String> tested =
        Table.of(ACTS).rows().stream().map(row -> row.get(0) + " " + row.get(1)).toList();
    JsonObject paths =
        Caller.nobody().get("/openapi?format=JSON").is(200).json().getAsJsonObject("paths");
    List<String> acts =
        paths.keySet().stream()
            .filter(path -> path.startsWith(HOUSE))
            .flatMap(path -> acts(path, paths.getAsJsonObject(path)))
            .toList();
    assertThat(acts)
        .hasSizeGreaterThan(50)
        .allSatisfy(act -> assertThat(tested).as(act).anyMatch(each -> each.matches(act)));
  }

  /** What writes at an address, as patterns of the table's first two cells. */
  private static Stream<String> acts(String path, JsonObject operations) {
    String pattern = path.replaceAll("\\{[^}]*}", "[^/]+") + "(\\?.*)?";
    return operations.keySet().stream()
        .filter(WRITING::contains)
        .map(verb -> verb.toUpperCase(Locale.ROOT) + " " + pattern);
  }

  private static Stream<String> codes() {
    return Arrays.stream(Scope.values()).map(Scope::code);
  }

  /** Acts with a key that may do this, which is gone afterwards as nobody may have many. */
  private static Answer does(List<String> scopes, String method, String path, String body) {
    String wish = new Gson().toJson(Map.of("name", "Rights", "scopes", scopes));
    Answer made = ADMIN.caller().post(KEYS, wish).is(201);
    String id = made.json().getAsJsonObject("key").get("id").getAsString();
    Caller narrow =
        Caller.withKey(made.text("secret"))
            .with("Idempotency-Key", Member.freshKey(), "If-Match", "\"99999\"");
    try {
      return narrow.ask(method, path, BodyPublishers.ofString(body), "Content-Type", type(body));
    } finally {
      ADMIN.caller().delete(KEYS + "/" + id).is(204);
    }
  }

  private static String type(String body) {
    return switch (body.charAt(0)) {
      case '{' -> "application/json";
      case '<' -> "application/xml";
      default -> "application/java-archive";
    };
  }

  private static Answer impersonates(Member helper, String member) {
    Window window = Window.with(BrowserVisit.cookieOf(helper.username(), Member.PASSWORD));
    Map<String, String> why =
        Map.of("username", member, "out-days", "", "out-reason", "Asked for help");
    return window.submit("/admin/users/member?username=" + member, "keep-out", "impersonate", why);
  }
}
