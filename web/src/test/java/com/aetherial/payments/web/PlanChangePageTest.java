package com.aetherial.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.MoneyView;
import com.aetherial.payments.PlanView;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nobody pays what was not shown. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanChangePageTest {
  @Test
  void another_plan_price_currency_or_number_of_coins_is_not_what_was_agreed_to() {
    String agreed = PlanChangePage.terms(offer("big", "9.99", "USD", 100_000));
    assertThat(PlanChangePage.terms(offer("big", "9.99", "USD", 100_000))).isEqualTo(agreed);
    assertThat(
            Stream.of(
                    offer("small", "9.99", "USD", 100_000),
                    offer("big", "19.99", "USD", 100_000),
                    offer("big", "9.99", "EUR", 100_000),
                    offer("big", "9.99", "USD", 90_000))
                .map(PlanChangePage::terms))
        .doesNotContain(agreed)
        .doesNotHaveDuplicates();
  }

  private static PlanView offer(String code, String price, String currency, long coins) {
    Coins total = Coins.ofMinor(coins);
    return new PlanView(code, "Big", total, total, Coins.ZERO, new MoneyView(price, currency), 0);
  }
}
