package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Price;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CurrenciesTest {
  private static final String OTHERS = "EUR 0.09, GBP 0.08, JPY 15, KES 13";
  private static final CoinPrices PRICES = CoinPrices.parse("0.10", OTHERS);
  private static final Tariff DOLLARS = Tariff.parse(Tariff.BUNDLES_DEFAULT, Tariff.RATE_DEFAULT);

  @Test
  void the_dollar_comes_first_and_the_others_as_they_were_written() {
    assertThat(PRICES.rates().keySet()).containsExactly("USD", "EUR", "GBP", "JPY", "KES");
    assertThat(CoinPrices.parse("0.10", "").rates()).containsOnlyKeys("USD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EUR",
        "EUR 0",
        "EUR -1",
        "EUR 0.09,",
        "EURO 0.09",
        "XYZ 1",
        "eur 1",
        "EUR 1, EUR 2",
        "USD 0.20",
        "KWD 0.03",
        "UGX 370",
        "EUR 0.09 GBP 0.08",
        "EUR nothing"
      })
  void a_malformed_list_of_currencies_is_refused(String others) {
    assertThatThrownBy(() -> CoinPrices.parse("0.10", others))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_currency_that_is_not_offered_is_refused_with_those_that_are() {
    assertThatThrownBy(() -> PRICES.in("CHF"))
        .isInstanceOf(CurrencyNotOffered.class)
        .hasMessageContaining("USD, EUR, GBP, JPY, KES");
  }

  @ParameterizedTest
  @CsvSource({
    "USD, 5000, 50.00",
    "EUR, 4500, 45.00",
    "GBP, 4000, 40.00",
    "JPY, 7500, 7500",
    "KES, 650000, 6500.00"
  })
  void a_bundle_costs_its_dollars_by_the_two_prices_of_a_coin(
      String currency, long minor, String shown) {
    var order = tariff(currency).order(BuyCoins.bundle("coins-550").in(currency));
    assertThat(order.price()).isEqualTo(new Price(minor, currency));
    assertThat(order.price().amount()).isEqualTo(shown);
    assertThat(order.total()).isEqualTo(Coins.parse("550"));
    assertThat(order.rate()).isEqualTo(PRICES.in(currency));
  }

  @ParameterizedTest
  @CsvSource({"EUR, 10.15, 91", "JPY, 10.10, 152", "JPY, 10.03, 150", "KES, 12.34, 16042"})
  void a_free_amount_is_rounded_to_the_smallest_unit_there_is(
      String currency, String coins, long minor) {
    assertThat(tariff(currency).order(BuyCoins.amount(coins)).price().minor()).isEqualTo(minor);
  }

  @Test
  void the_least_and_the_most_of_a_payment_are_told_in_its_currency() {
    Tariff cheap = DOLLARS.in("JPY", new BigDecimal("1"));
    assertThat(cheap.least()).isEqualTo(5);
    assertThat(tariff("JPY").least()).isEqualTo(75);
    assertThatThrownBy(() -> tariff("KES").order(BuyCoins.amount("100000")))
        .isInstanceOf(PriceTooHigh.class)
        .hasMessageContaining("1300000.00 KES")
        .hasMessageContaining("999999.99 KES");
  }

  @Property
  void a_price_in_yen_is_never_further_than_half_a_yen_from_the_exact_one(
      @ForAll @LongRange(min = 1_000, max = 10_000_000) long coins) {
    long yen = tariff("JPY").priceOf(Coins.ofMinor(coins)).minor();
    assertThat(Math.abs(coins * 15 - yen * 100)).isLessThanOrEqualTo(50);
  }

  private static Tariff tariff(String currency) {
    return DOLLARS.in(currency, PRICES.in(currency));
  }
}
