package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/** The disk of the database fills up in the middle of the day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class FullDiskIT {
  private static final int MANY = 5_000;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final Member ada = Member.with("100");
  private final Member grace = Member.signsUp();

  @Test
  void a_full_disk_sends_payments_away_and_loses_none(TestReporter reporter) throws Exception {
    Member.Sending refused;
    int paid = 0;
    try (var disk = new FullDisk("ledger.posting")) {
      refused = ada.sends("0.01");
      Answer answer = refused.to(grace);
      while (answer.status() == 201 && paid < MANY) {
        paid++;
        refused = ada.sends("0.01");
        answer = refused.to(grace);
      }
      assertThat(answer.isRefusal(503, "try-again-later").header("Retry-After")).isNotEmpty();
      reporter.publishEntry("a real disk", String.valueOf(disk.isReal()));
      reporter.publishEntry("paid before it was full", String.valueOf(paid));
      has(grace, paid);
      TheBooks.addUp();
    }
    refused.to(grace).is(201);
    refused.to(grace).is(201);
    has(grace, paid + 1);
  }

  private static void has(Member member, int cents) {
    assertThat(new BigDecimal(member.balance()))
        .isEqualByComparingTo(CENT.multiply(BigDecimal.valueOf(cents)));
  }
}
