package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.PurchaseOrder;
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
class TariffTest {
  private static final BigDecimal RATE = new BigDecimal(Tariff.RATE_DEFAULT);
  private static final Tariff TARIFF = Tariff.parse(Tariff.BUNDLES_DEFAULT, Tariff.RATE_DEFAULT);

  @ParameterizedTest
  @CsvSource({
    "coins-100, 100.00, 0.00, 1000",
    "coins-550, 500.00, 50.00, 5000",
    "coins-1150, 1000.00, 150.00, 10000",
    "coins-6000, 5000.00, 1000.00, 50000"
  })
  void a_bundle_costs_what_the_price_list_says(
      String code, String coins, String bonus, long cents) {
    PurchaseOrder order = TARIFF.order(BuyCoins.bundle(code));
    assertThat(order)
        .isEqualTo(
            new PurchaseOrder(
                code, Coins.parse(coins), Coins.parse(bonus), new Price(cents, "USD"), RATE));
  }

  @Test
  void an_unknown_bundle_is_refused() {
    assertThatThrownBy(() -> TARIFF.order(BuyCoins.bundle("coins-1")))
        .isInstanceOf(NoSuchBundle.class);
  }

  @ParameterizedTest
  @CsvSource({"10, 100", "10.25, 102", "10.35, 104", "10.05, 100", "10.15, 102", "100000, 1000000"})
  void a_free_amount_costs_the_rate_with_halves_to_the_even_cent(String coins, long cents) {
    assertThat(TARIFF.order(BuyCoins.amount(coins)).price()).isEqualTo(new Price(cents, "USD"));
  }

  @Test
  void a_price_below_the_least_card_payment_is_refused() {
    Tariff cheap = Tariff.parse(Tariff.BUNDLES_DEFAULT, "0.0494");
    assertThatThrownBy(() -> cheap.order(BuyCoins.amount("10"))).isInstanceOf(PriceTooLow.class);
    assertThat(cheap.order(BuyCoins.amount("10.12")).price().minor()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "100", "100@", "@10", "0@10", "100@0.10", "100@10,100@9", "1@1e3"})
  void a_malformed_price_list_is_refused(String bundles) {
    assertThatThrownBy(() -> Tariff.parse(bundles, "0.10"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "free", "0", "-1", "1000001", "0.000000001"})
  void a_malformed_rate_is_refused(String rate) {
    assertThatThrownBy(() -> Tariff.parse(Tariff.BUNDLES_DEFAULT, rate))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void a_price_is_never_further_than_half_a_cent_from_the_exact_one(
      @ForAll @LongRange(min = 1_000, max = 10_000_000) long coins,
      @ForAll @LongRange(min = 1_000, max = 99_000) long rateInTenThousandths) {
    Tariff tariff = rated(rateInTenThousandths);
    long cents = tariff.priceOf(Coins.ofMinor(coins)).minor();
    long distance = Math.abs(coins * rateInTenThousandths - cents * 10_000);
    assertThat(distance).isLessThanOrEqualTo(5_000);
    assertThat(distance == 5_000 && cents % 2 != 0).isFalse();
  }

  @Property
  void more_coins_never_cost_less(
      @ForAll @LongRange(min = 1_000, max = 9_999_999) long coins,
      @ForAll @LongRange(min = 1_000, max = 99_000) long rateInTenThousandths) {
    Tariff tariff = rated(rateInTenThousandths);
    assertThat(tariff.priceOf(Coins.ofMinor(coins + 1)).minor())
        .isGreaterThanOrEqualTo(tariff.priceOf(Coins.ofMinor(coins)).minor());
  }

  private static Tariff rated(long tenThousandths) {
    String rate = BigDecimal.valueOf(tenThousandths, 4).toPlainString();
    return Tariff.parse(Tariff.BUNDLES_DEFAULT, rate);
  }
}
