package com.aetherial.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Being looked at changes nothing, and being kept out ends. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class CareIT {
  private static final Duration SWEEP = Duration.ofSeconds(20);

  private final Member ada = Member.with("50");

  @Test
  void who_looks_as_a_member_moves_none_of_their_money() {
    Caller looking = impersonates(ada);
    assertThat(looking.get("/api/v1/wallet").is(200).body()).contains("50.00");
    String to = Member.signsUp().username();
    post(looking, "/api/v1/wallet/transfers", "{\"to\":\"" + to + "\",\"amount\":\"1\"}");
    post(looking, "/api/v1/wallet/purchases", "{\"bundle\":\"starter\"}");
    post(
        looking,
        "/api/v1/withdrawals",
        "{\"methodId\":\"00000000-0000-7000-8000-000000000001\",\"coins\":\"10\"}");
    assertThat(ada.balance()).isEqualTo("50.00");
  }

  @Test
  void a_suspension_with_an_end_lifts_by_itself() {
    Member.named("admin")
        .caller()
        .ask(
            "PUT",
            "/api/v1/admin/users/" + ada.username() + "/suspension",
            BodyPublishers.ofString("{\"days\":1,\"reason\":\"A day off\"}"),
            "Content-Type",
            "application/json")
        .is(200);
    ada.caller().get("/api/v1/wallet").is(401);
    TheBooks.change(
        "update identity.suspension s set until = now() from identity.person p"
            + " where p.id = s.person_id and p.username = ?",
        ada.username());
    Instant deadline = Instant.now().plus(SWEEP);
    while (ada.caller().get("/api/v1/wallet").status() == 401 && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    assertThat(ada.balance()).isEqualTo("50.00");
  }

  private static void post(Caller looking, String path, String wish) {
    looking.post(path, wish, "Idempotency-Key", Member.freshKey()).isRefusal(403, "not-allowed");
  }

  private static Caller impersonates(Member member) {
    Window admin = Window.with(BrowserVisit.cookieOf("admin", "try aetherial today"));
    String page = "/admin/users/member?username=" + member.username();
    Map<String, String> why =
        Map.of("username", member.username(), "out-days", "", "out-reason", "Asked for help");
    assertThat(admin.submit(page, "keep-out", "impersonate", why).status()).isEqualTo(302);
    return admin.caller();
  }
}
