package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payments.entity.Price;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Amounts in banks' files are exact. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BankAmountTest {
  @Test
  void amounts_have_the_decimals_of_their_currency() {
    assertThat(BankAmount.of(new Price(1_200, "EUR"))).isEqualTo(new BigDecimal("12.00"));
    assertThat(BankAmount.of(new Price(1_200, "UGX"))).isEqualTo(new BigDecimal("1200"));
    assertThat(BankAmount.of(new Price(1_200, "KWD"))).isEqualTo(new BigDecimal("1.200"));
    assertThat(BankAmount.read("1200.00", "UGX")).contains(new Price(1_200, "UGX"));
    assertThat(BankAmount.read("12.5", "UGX")).isEmpty();
    assertThat(BankAmount.read("12.5", "QQQ")).isEmpty();
    assertThat(BankAmount.read("12.5", "EUR")).contains(new Price(1_250, "EUR"));
    assertThat(BankAmount.read("12.505", "EUR")).isEmpty();
    assertThat(BankAmount.read("-12.50", "EUR")).isEmpty();
    assertThat(BankAmount.read("0.00", "EUR")).isEmpty();
    assertThat(BankAmount.read("12,50", "EUR")).isEmpty();
  }
}
