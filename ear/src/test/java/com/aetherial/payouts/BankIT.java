package com.aetherial.payouts;

import static com.aetherial.payouts.BankAnswers.booking;
import static com.aetherial.payouts.BankAnswers.payment;
import static com.aetherial.payouts.BankAnswers.reason;
import static com.aetherial.payouts.BankAnswers.status;
import static com.aetherial.payouts.BankAnswers.summary;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Income goes to bank accounts by files, and the bank's files decide. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class BankIT {
  private final BankClerk clerk = BankClerk.admin();

  /** What other tests left in the queue is no concern of these. */
  @BeforeEach
  void nothingWaits() {
    while (clerk.caller().get(BankClerk.DESK).json().get("waiting").getAsInt() > 0) {
      clerk.makes();
    }
  }

  @AfterEach
  void theBooksAgree() {
    Earner.theBooksAgree();
  }

  @Test
  void what_the_bank_accepts_is_paid_and_what_it_refuses_gives_the_coins_back() {
    BankCustomer ada = BankCustomer.waits("250");
    BankCustomer ben = BankCustomer.waits("300");
    String file = clerk.takesToBank();
    String message = clerk.batch(file).get("messageId").getAsString();
    clerk.reads(status(message, "<GrpSts>ACCP</GrpSts>", "")).is(200);
    ada.sees("PROCESSING");
    String verdicts =
        status(
            message,
            "<GrpSts>PART</GrpSts>",
            payment(ada.endToEndId(), "ACSC", "") + payment(ben.endToEndId(), "RJCT", "AC04"));
    Answer read = clerk.reads(verdicts).is(200);
    ada.sees("PAID");
    ben.sees("FAILED");
    assertThat(ben.earner().withdrawable()).isEqualTo("300.00");
    assertThat(ada.earner().withdrawable()).isEqualTo("0.00");
    assertThat(ben.earner().withdrawal(ben.withdrawalId()).get("reason").getAsString())
        .isEqualTo("The account is closed.");
    long transfers = TheBooks.transfers();
    Answer again = clerk.reads(verdicts).is(200);
    assertThat(again.text("id")).isEqualTo(read.text("id"));
    assertThat(TheBooks.transfers()).isEqualTo(transfers);
  }

  @Test
  void another_reader_finds_the_payments_in_the_file() {
    BankCustomer ada = BankCustomer.waits("250");
    String file = clerk.makes();
    var read = clerk.independently(file);
    JsonObject batch = clerk.batch(file);
    assertThat(read.getGrpHdr().getMsgId()).isEqualTo(batch.get("messageId").getAsString());
    assertThat(read.getGrpHdr().getNbOfTxs()).isEqualTo("1");
    assertThat(read.getGrpHdr().getCtrlSum()).isEqualByComparingTo("10.00");
    var payment = read.getPmtInf().get(0).getCdtTrfTxInf().get(0);
    assertThat(payment.getPmtId().getEndToEndId()).isEqualTo(ada.endToEndId());
    assertThat(payment.getAmt().getInstdAmt().getCcy()).isEqualTo("USD");
    assertThat(payment.getCdtr().getNm()).isEqualTo("Zoe Mueller");
    assertThat(payment.getCdtrAcct().getId().getIBAN()).isEqualTo("GB29NWBK60161331926819");
    assertThat(clerk.file(file).header("ETag")).contains(batch.get("sha256").getAsString());
    assertThat(TheBooks.rows("select encode(sealed, 'escape') from payouts.bank_batch"))
        .noneMatch(stored -> stored.contains("GB29"));
  }

  @Test
  void what_was_paid_and_comes_back_gives_the_coins_back_once() {
    BankCustomer ada = BankCustomer.waits("250");
    String file = clerk.takesToBank();
    clerk.reads(booking("DBIT", "10.00", ada.endToEndId(), "")).is(200);
    ada.sees("PAID");
    assertThat(clerk.batch(file).get("booked").getAsInt()).isEqualTo(1);
    clerk.reads(booking("CRDT", "10.00", ada.endToEndId(), "AC01")).is(200);
    ada.sees("RETURNED");
    Answer again = clerk.reads(booking("CRDT", "10.00", ada.endToEndId(), "AC01")).is(200);
    assertThat(clerk.outcome(again, ada.endToEndId())).isEqualTo("KNOWN");
    Answer late = clerk.reads(booking("DBIT", "10.00", ada.endToEndId(), "")).is(200);
    assertThat(clerk.outcome(late, ada.endToEndId())).isEqualTo("KNOWN");
    assertThat(ada.earner().withdrawable()).isEqualTo("250.00");
    ada.sees("RETURNED");
  }

  @Test
  void unknown_payments_and_wrong_amounts_change_nothing_and_are_listed() {
    BankCustomer ada = BankCustomer.waits("250");
    clerk.takesToBank();
    String stranger = "0".repeat(32) + "1";
    Answer wrong = clerk.reads(booking("DBIT", "100.00", ada.endToEndId(), "")).is(200);
    Answer unknown = clerk.reads(booking("DBIT", "10.00", stranger, "")).is(200);
    Answer foreign = clerk.reads(booking("DBIT", "9.00", "RENT-2026-11", "")).is(200);
    assertThat(clerk.outcome(wrong, ada.endToEndId())).isEqualTo("WRONG_AMOUNT");
    assertThat(clerk.outcome(unknown, stranger)).isEqualTo("UNKNOWN_PAYMENT");
    assertThat(foreign.json().get("lines").getAsInt()).isZero();
    ada.sees("PROCESSING");
    String line = BankClerk.DESK + "/imports/" + unknown.text("id") + "/lines/1";
    assertThat(clerk.caller().get(BankClerk.DESK + "/imports/problems").body()).contains(stranger);
    clerk.resolves(line).is(204);
    clerk.resolves(line).isRefusal(404, "no-such-bank-line");
    assertThat(clerk.caller().get(BankClerk.DESK + "/imports/problems").body())
        .doesNotContain(stranger);
  }

  @Test
  void a_file_that_is_refused_for_our_own_reasons_keeps_the_coins_set_aside() {
    BankCustomer ada = BankCustomer.waits("250");
    String message = clerk.batch(clerk.takesToBank()).get("messageId").getAsString();
    String refused = "<GrpSts>RJCT</GrpSts>" + reason("AM04");
    clerk.reads(status(message, refused, "")).is(200);
    Earner.delivered(ada.withdrawalId(), "REFUSED");
    ada.sees("PROCESSING");
    assertThat(ada.earner().withdrawable()).isEqualTo("0.00");
  }

  @Test
  void one_sum_for_a_group_pays_all_that_is_in_it_when_it_is_right() {
    BankCustomer ada = BankCustomer.waits("250");
    BankCustomer ben = BankCustomer.waits("300");
    String group = clerk.batch(clerk.takesToBank()).get("messageId").getAsString() + "-1";
    clerk.reads(summary(group, "21.00", 2)).is(200);
    clerk.reads(summary(group, "22.00", 3)).is(200);
    ada.sees("PROCESSING");
    clerk.reads(summary(group, "22.00", 2)).is(200);
    ada.sees("PAID");
    ben.sees("PAID");
  }
}
