package com.aetherial.payouts;

import static com.aetherial.payouts.BankAnswers.booking;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Death;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The machine stops in the middle of paying by file: one payment is in one file, once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class CrashedBankPayoutIT {
  private final BankClerk clerk = BankClerk.admin();
  private final BankCustomer.Owner cleo = BankCustomer.owner("250");

  @AfterEach
  void bothBooksAgree() {
    Earner.theBooksAgree();
  }

  @Test
  void what_did_not_get_into_the_queue_is_put_there() {
    BankCustomer waiting;
    try (Death answer = CrashedPayout.beforeTheAnswer(cleo.earner());
        Death queue = new Death("insert", "payouts.bank_order", "true")) {
      waiting = cleo.withdraws("250");
      queue.strikes();
      answer.strikes();
    }
    isPaidOnce(waiting);
  }

  @Test
  void what_is_in_the_queue_without_our_knowing_is_there_once() {
    BankCustomer waiting;
    try (Death answer = CrashedPayout.beforeTheAnswer(cleo.earner())) {
      waiting = cleo.withdraws("250");
      answer.strikes();
    }
    isPaidOnce(waiting);
  }

  /** The file can be read again, and only what was not taken is done. */
  @Test
  void an_answer_of_the_bank_that_is_not_written_is_read_again() {
    BankCustomer sent = cleo.withdraws("250");
    Earner.delivered(sent.withdrawalId(), "ACCEPTED");
    clerk.takesToBank();
    String booked = booking("DBIT", "10.00", sent.endToEndId(), "");
    try (Death death = CrashedPayout.before("PAID", cleo.earner())) {
      clerk.reads(booked).isRefusal(500, "internal-error");
      death.strikes();
    }
    clerk.reads(booked).is(200);
    sent.sees("PAID");
  }

  private void isPaidOnce(BankCustomer waiting) {
    Earner.hurry(waiting.withdrawalId());
    Earner.delivered(waiting.withdrawalId(), "ACCEPTED");
    clerk.takesToBank();
    clerk.reads(booking("DBIT", "10.00", waiting.endToEndId(), "")).is(200);
    waiting.sees("PAID");
    assertThat(
            TheBooks.count(
                "select count(*) from payouts.bank_payment where end_to_end_id = ?",
                waiting.endToEndId()))
        .isEqualTo(1);
  }
}
