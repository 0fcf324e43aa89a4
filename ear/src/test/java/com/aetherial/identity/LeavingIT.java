package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Letters;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Taking one's data along, and leaving. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class LeavingIT {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Member ada = Member.with("7");

  @Test
  void an_archive_is_made_in_the_background_and_only_its_person_can_fetch_it() {
    Window window = Window.of(ada);
    assertThat(window.submit("/settings/data", "export-form", "export", Map.of()).status())
        .isEqualTo(302);
    String path = Letters.pathIn(Letters.to(ada, "Your data is ready"));
    Answer zip = window.open(path).is(200);
    assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
    assertThat(zip.body()).contains("identity/account.json").contains("identity/history.json");
    assertThat(zip.body())
        .contains("wallet/wallet.json", "wallet/statement.csv")
        .contains("payments/purchases.json", "payments/plans.json")
        .contains("checklist/claims.json", "notifications/devices.json")
        .contains("payouts/methods.json", "payouts/withdrawals.json");
    Window.of(Member.signsUp()).open(path).is(404);
    assertThat(Window.ofNobody().open(path).status()).isEqualTo(302);
    assertThat(window.open("/settings/data").body()).contains("Fetch");
  }

  @Test
  void an_account_that_is_to_go_is_closed_at_once_and_comes_back_by_logging_in() {
    Window window = Window.of(ada);
    assertThat(leaves(window, "not the password").body()).contains("not your password");
    assertThat(leaves(window, Member.PASSWORD).status()).isEqualTo(302);
    assertThat(window.open("/settings").status()).isEqualTo(302);
    ada.caller().get("/api/v1/me").isRefusal(401, "invalid-api-key");
    Letters.to(ada, "Your account will be deleted");
    Window.of(ada).open("/settings").is(200);
    ada.caller().get("/api/v1/me").is(200);
  }

  @Test
  void after_the_days_of_grace_nobody_can_tell_who_it_was_and_the_books_stay() {
    String id = ada.caller().get("/api/v1/me").text("id");
    addsPhone();
    leaves(Window.of(ada), Member.PASSWORD);
    TheBooks.change(
        "update identity.person set deletion_due_at = now() - interval '1 minute'"
            + " where username = ?",
        ada.username());
    Instant deadline = Instant.now().plus(PATIENCE);
    while (TheBooks.count("select count(*) from identity.person where username = ?", ada.username())
            > 0
        && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    assertThat(
            TheBooks.rows(
                "select state || ' ' || full_name from identity.person where id::text = ?", id))
        .containsExactly("DELETED Somebody who left");
    for (String table : List.of("api_key", "profile", "one_time_link", "passkey")) {
      assertThat(
              TheBooks.count(
                  "select count(*) from identity." + table + " where person_id::text = ?", id))
          .as(table)
          .isZero();
    }
    assertThat(
            TheBooks.rows(
                "select state || ' ' || mask || ' ' || octet_length(sealed)"
                    + " from payouts.method where person_id::text = ?",
                id))
        .containsExactly("REMOVED forgotten 29");
    assertThat(
            TheBooks.count(
                "select count(*) from mail.letter where recipient = ?", Letters.addressOf(ada)))
        .isZero();
    Caller.nobody().get("/api/v1/people/" + ada.username()).isRefusal(404, "no-such-person");
  }

  private void addsPhone() {
    String phone = "{\"provider\": \"mpesa\", \"number\": \"+254711223344\"}";
    ada.caller().post("/api/v1/payout-methods/phones", phone).is(201);
  }

  private static Answer leaves(Window window, String password) {
    return window.submit("/settings/data", "leave-form", "leave", Map.of("password", password));
  }
}
