package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.ledger.entity.Coins;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class QuoteTest {
  private static final long FOUR_CENTS = 40_000;
  private static final PayoutCurrency DOLLARS = new PayoutCurrency("USD", 1, 1_000_000_000, 1);
  private static final PayoutCurrency SHILLINGS = new PayoutCurrency("KES", 1_000, 25_000_000, 100);

  @Example
  void a_hundred_dollars_are_twenty_five_hundred_coins() {
    Quote quote = Quote.ofMoney(10_000, Coins.ZERO, FOUR_CENTS, DOLLARS);
    assertThat(quote.coins()).isEqualTo(Coins.parse("2500"));
    assertThat(Quote.ofCoins(quote.coins(), Coins.ZERO, FOUR_CENTS, DOLLARS)).isEqualTo(quote);
  }

  @Example
  void shillings_are_whole_and_rounded_down() {
    Quote quote = Quote.ofCoins(Coins.parse("250.33"), Coins.ZERO, 5_200_000, SHILLINGS);
    assertThat(quote.amount().amount()).isEqualTo("1301.00");
  }

  @Example
  void what_the_provider_cannot_pay_is_refused() {
    assertThatThrownBy(() -> Quote.ofCoins(Coins.parse("1"), Coins.ZERO, 5_200_000, SHILLINGS))
        .isInstanceOf(PayoutAmountRefused.class)
        .hasMessageContaining("KES 10.00");
    Coins riches = Coins.parse("99999999999");
    assertThatThrownBy(() -> Quote.ofCoins(riches, Coins.ZERO, 5_200_000, SHILLINGS))
        .isInstanceOf(PayoutAmountRefused.class)
        .hasMessageContaining("most");
  }

  @Property
  void money_never_costs_less_than_it_is_worth_and_hardly_more(
      @ForAll @LongRange(min = 1, max = 100_000_000) long cents,
      @ForAll @LongRange(min = 1, max = 10_000_000) long rate,
      @ForAll @LongRange(min = 0, max = 10_000) long fee) {
    Quote quote = Quote.ofMoney(cents, Coins.ofMinor(fee), rate, DOLLARS);
    long worth = quote.coins().minor() - fee;
    assertThat(worth * rate).isGreaterThanOrEqualTo(cents * 1_000_000);
    assertThat((worth - 1) * rate).isLessThan(cents * 1_000_000);
  }
}
