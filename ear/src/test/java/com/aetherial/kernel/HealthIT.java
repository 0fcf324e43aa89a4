package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators and browsers rely on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class HealthIT {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  @ParameterizedTest
  @ValueSource(strings = {"/health/live", "/health/ready", "/health/started"})
  void the_platform_says_how_it_is(String path) {
    Answer answer = Caller.nobody().get(path).is(200);
    assertThat(answer.text("status")).isEqualTo("UP");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.json().getAsJsonArray("checks"))
        .isNotEmpty()
        .allSatisfy(
            check ->
                assertThat(check.getAsJsonObject().get("status").getAsString()).isEqualTo("UP"));
  }

  @Test
  void being_ready_means_that_database_queue_and_schema_are_there() {
    assertThat(Caller.nobody().get("/health/ready").body())
        .contains("\"database\"", "\"migrations\"", "queue");
  }

  @Test
  void figures_are_for_an_administrators_key_only() {
    assertThat(Caller.nobody().get("/metrics").status()).isEqualTo(401);
    assertThat(Member.signsUp().caller().get("/metrics").status()).isEqualTo(403);
    Answer figures = Member.named("admin").caller().get("/metrics").is(200);
    assertThat(figures.header("Content-Type")).startsWith("text/plain; version=0.0.4");
    assertThat(figures.body()).contains("# HELP ", "# TYPE ");
    assertThat(figures.body().lines())
        .allMatch(line -> line.startsWith("# ") || line.matches("[a-z_]+(\\{[^}]*})? [-0-9.E+]+"));
  }

  @Test
  void every_operation_is_described() {
    Answer answer =
        Caller.nobody()
            .ask(
                "GET",
                "/openapi?format=JSON",
                HttpRequest.BodyPublishers.noBody(),
                "Accept",
                "application/json")
            .is(200);
    JsonObject paths = answer.json().getAsJsonObject("paths");
    assertThat(paths.keySet())
        .contains(
            "/api/v1/people",
            "/api/v1/wallet/transfers",
            "/api/v1/wallet/purchases",
            "/api/v1/payments/webhooks/stripe",
            "/api/daswos-coins/purchase");
    for (Map.Entry<String, JsonElement> path : paths.entrySet()) {
      describes(path.getKey(), path.getValue().getAsJsonObject());
    }
  }

  private static void describes(String path, JsonObject item) {
    for (String method : item.keySet()) {
      if (METHODS.contains(method)) {
        JsonObject operation = item.getAsJsonObject(method);
        assertThat(operation.has("summary")).as("%s %s: summary", method, path).isTrue();
        assertThat(operation.has("tags")).as("%s %s: tags", method, path).isTrue();
        assertThat(operation.getAsJsonObject("responses").keySet())
            .as("%s %s: responses", method, path)
            .anyMatch(status -> status.startsWith("2"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/login", "/api/v1/economy/supply", "/api/v1/wallet", "/no-such-page"})
  void every_answer_tells_browsers_to_trust_nobody_else(String path) {
    Answer answer = Caller.nobody().get(path);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "unsafe-eval", "*");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.headers().map().keySet()).doesNotContain("server", "x-powered-by");
  }

  @Test
  void a_page_for_members_leads_to_the_login_and_back() {
    Answer answer = Caller.nobody().get("/wallet/statement?kind=GRANT");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location"))
        .endsWith("/login?to=%2Fwallet%2Fstatement%3Fkind%3DGRANT");
  }

  @Test
  void a_page_for_administrators_is_forbidden_to_members() {
    Caller browser = Member.inBrowser(Member.signsUp().username());
    assertThat(browser.get("/admin/economy").status()).isEqualTo(403);
    Answer wallet = browser.get("/wallet").is(200);
    assertThat(wallet.header("Cache-Control")).contains("no-store");
  }

  @Test
  void the_type_of_a_problem_leads_to_its_explanation() {
    Answer problem = Caller.nobody().get("/api/v1/wallet").isRefusal(401, "login-required");
    String path = URI.create(problem.text("type")).getPath();
    assertThat(Caller.nobody().get(path).is(200).body()).contains("login-required");
    assertThat(Caller.nobody().get("/help/problems/no-such-problem").status()).isEqualTo(404);
  }

  @Test
  void templates_and_tags_are_not_served() {
    for (String path :
        List.of(
            "/WEB-INF/web.xml",
            "/WEB-INF/tags/form.xhtml",
            "/WEB-INF/fragments/wallet/lines.xhtml",
            "/wallet/lines",
            "/settings/verify",
            "/login.xhtml.bak")) {
      assertThat(Caller.nobody().get(path).status()).as(path).isEqualTo(404);
    }
  }
}
