package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.BalanceTransaction;
import com.stripe.param.BalanceTransactionListParams;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExchangesTest {
  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void what_is_paid_is_settled_in_another_currency_until_nobody_wants_that() throws Exception {
    shop.stripe.bank().settleIn("usd", "eur", new BigDecimal("0.9174"));
    shop.stripe.bank().settleIn("usd", "eur", new BigDecimal("0.9173"));
    String session = shop.opens(1_000).getId();
    assertThat(shop.stripe.outside().pay(session, Shop.VISA)).isEmpty();
    BalanceTransaction moved = newest();
    assertThat(moved.getCurrency()).isEqualTo("eur");
    assertThat(moved.getAmount()).isEqualTo(917);
    assertThat(moved.getFee()).isEqualTo(54);
    assertThat(moved.getNet()).isEqualTo(863);
    assertThat(moved.getExchangeRate()).isEqualByComparingTo("0.9173");
    shop.stripe.bank().settleAsPaid();
    assertThat(shop.stripe.outside().pay(shop.opens(1_000).getId(), Shop.VISA)).isEmpty();
    assertThat(newest().getCurrency()).isEqualTo("usd");
    assertThat(newest().getExchangeRate()).isNull();
  }

  @Test
  void currencies_without_decimals_are_converted_too() {
    assertThat(new Exchanges.Rate("jpy", "usd", new BigDecimal("0.0067")).of(1_500))
        .isEqualTo(1_005);
    assertThat(new Exchanges.Rate("usd", "jpy", new BigDecimal("149.25")).of(1_000))
        .isEqualTo(1_492);
  }

  private BalanceTransaction newest() throws Exception {
    return shop.client
        .v1()
        .balanceTransactions()
        .list(BalanceTransactionListParams.builder().setLimit(1L).build())
        .getData()
        .get(0);
  }
}
