package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Payment files: one payment is in one of them, and large ones need two people. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class BankFilesIT {
  private static final String NOT_THERE = "{\"reason\": \"A wrong day\", \"notAtBank\": true}";

  private final BankClerk clerk = BankClerk.admin();

  @AfterEach
  void theBooksAgree() {
    Earner.theBooksAgree();
  }

  @Test
  void of_many_who_make_a_file_at_once_one_has_the_payment() {
    BankCustomer ada = BankCustomer.waits("250");
    List<Integer> answers = AtOnce.times(6, 6, () -> clerk.makes(Member.freshKey()).status());
    assertThat(answers).contains(201).containsOnly(201, 409);
    assertThat(filesOf(ada)).isEqualTo(1);
  }

  @Test
  void one_key_is_one_file() {
    BankCustomer.waits("250");
    String key = Member.freshKey();
    String id = clerk.makes(key).is(201).text("id");
    assertThat(clerk.makes(key).is(201).text("id")).isEqualTo(id);
    clerk.makes("").isRefusal(400, "idempotency-key-missing");
  }

  @Test
  void what_was_given_up_goes_into_the_next_file() {
    BankCustomer ada = BankCustomer.waits("250");
    String first = clerk.makes();
    clerk
        .givesUp(first, "{\"reason\": \"A wrong day\", \"notAtBank\": false}")
        .isRefusal(422, "validation");
    clerk.givesUp(first, NOT_THERE).is(200);
    clerk.file(first).isRefusal(409, "payment-file-not-released");
    clerk.does(first, "sending").isRefusal(409, "payment-file-not-released");
    String second = clerk.makes();
    assertThat(clerk.file(second).body()).contains(ada.endToEndId());
    clerk.does(second, "sending").is(200);
    clerk.givesUp(second, NOT_THERE).isRefusal(409, "payment-file-decided");
    assertThat(filesOf(ada)).isEqualTo(1);
  }

  @Test
  void a_large_file_is_released_by_somebody_else() {
    BankCustomer.waits("2500");
    String id = clerk.makes();
    assertThat(clerk.batch(id).get("state").getAsString()).isEqualTo("MADE");
    clerk.file(id).isRefusal(409, "payment-file-not-released");
    clerk.does(id, "release").isRefusal(403, "second-person-needed");
    assertThat(BankClerk.colleague().does(id, "release").is(200).text("state"))
        .isEqualTo("RELEASED");
    assertThat(clerk.file(id).is(200).body()).contains("<CtrlSum>");
  }

  @Test
  void nobody_but_administrators_sees_or_does_anything() {
    BankCustomer.waits("250");
    String id = clerk.makes();
    BankClerk member = new BankClerk(Member.signsUp().caller());
    member.makes(Member.freshKey()).isRefusal(403, "not-allowed");
    member.file(id).isRefusal(403, "not-allowed");
    member.does(id, "sending").isRefusal(403, "not-allowed");
    member.reads(BankAnswers.status("x", "", "")).isRefusal(403, "not-allowed");
    new BankClerk(Caller.nobody()).file(id).isRefusal(401, "login-required");
    clerk.file("0195a7c3-f2d8-7c41-b6a0-d1e2f3a4b5c6").isRefusal(404, "no-such-payment-file");
  }

  @Test
  void a_file_that_pretends_to_be_the_banks_does_no_harm() {
    String entity =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + BankAnswers.status("&x;", "<GrpSts>ACSC</GrpSts>", "").replaceFirst("<\\?.*\\?>", "");
    clerk.reads(entity).isRefusal(422, "malformed-bank-file");
    clerk.reads("<a/>").isRefusal(422, "malformed-bank-file");
    clerk.reads("{}").isRefusal(422, "malformed-bank-file");
    assertThat(clerk.reads("<a>" + "x".repeat(600_000) + "</a>").status()).isEqualTo(413);
  }

  @Test
  void who_takes_the_withdrawal_back_before_there_is_a_file_is_in_none() {
    BankCustomer ada = BankCustomer.waits("250");
    assertThat(ada.earner().cancels(ada.withdrawalId()).is(200).text("state"))
        .isEqualTo("CANCELLED");
    assertThat(filesOf(ada)).isZero();
    BankCustomer ben = BankCustomer.waits("250");
    clerk.makes();
    ben.earner().cancels(ben.withdrawalId()).isRefusal(409, "withdrawal-already-sent");
  }

  /** What a file contains is a fact that nobody changes, not even by hand. */
  @Test
  void the_database_keeps_files_as_they_were() {
    BankCustomer.waits("250");
    String id = clerk.makes();
    String change = "update payouts.bank_batch set control_sum = 1 where id = ?::uuid";
    assertThatThrownBy(() -> TheBooks.change(change, id)).hasStackTraceContaining("never changes");
    JsonObject batch = clerk.batch(id);
    assertThat(batch.get("controlSum").getAsString()).isNotEqualTo("1");
  }

  private static long filesOf(BankCustomer customer) {
    return TheBooks.count(
        "select count(*) from payouts.bank_payment p join payouts.bank_batch b on b.id = p.batch_id"
            + " where p.end_to_end_id = ? and b.state <> 'CANCELLED'",
        customer.endToEndId());
  }
}
