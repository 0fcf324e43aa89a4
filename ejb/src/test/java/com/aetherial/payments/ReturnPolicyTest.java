package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Parts;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.PurchaseOrder;
import com.aetherial.payments.entity.Share;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ReturnPolicyTest {
  private static final long MOST = 100_000_000;

  @Example
  void half_of_the_money_takes_half_of_the_coins_and_of_the_bonus() {
    assertThat(ReturnPolicy.due(bundle(), 2_500, Share.NOTHING))
        .isEqualTo(new Share(25_000, 2_500));
  }

  @Example
  void a_cent_of_an_odd_purchase_is_rounded_in_the_members_favour() {
    var order =
        new PurchaseOrder(null, Coins.ofMinor(100), Coins.ZERO, new Price(300, "USD"), null);
    assertThat(ReturnPolicy.due(order, 2, Share.NOTHING)).isEqualTo(Share.NOTHING);
    assertThat(ReturnPolicy.due(order, 3, Share.NOTHING)).isEqualTo(new Share(1, 0));
  }

  @Property
  void all_of_the_money_takes_everything_in_however_many_parts_it_goes(
      @ForAll("orders") PurchaseOrder order,
      @ForAll @Size(max = 20) List<@LongRange(min = 1, max = MOST) Long> parts) {
    long gone = 0;
    Share taken = Share.NOTHING;
    for (long part : parts) {
      gone += part;
      taken = taken.plus(ReturnPolicy.due(order, gone, taken));
      assertThat(taken.coins()).isLessThanOrEqualTo(order.coins().minor());
      assertThat(taken.bonus()).isLessThanOrEqualTo(order.bonus().minor());
    }
    taken = taken.plus(ReturnPolicy.due(order, order.price().minor(), taken));
    assertThat(taken).isEqualTo(new Share(order.coins().minor(), order.bonus().minor()));
  }

  @Property
  void what_was_taken_and_what_is_due_are_together_what_the_money_is_worth(
      @ForAll("orders") PurchaseOrder order,
      @ForAll @LongRange(max = 2 * MOST) long gone,
      @ForAll @LongRange(max = MOST) long before) {
    Share taken = ReturnPolicy.due(order, before, Share.NOTHING);
    Share worth = ReturnPolicy.due(order, gone, Share.NOTHING);
    if (ReturnPolicy.isTooMuch(order, gone, taken)) {
      assertThat(gone).isLessThan(before);
    } else {
      assertThat(taken.plus(ReturnPolicy.due(order, gone, taken))).isEqualTo(worth);
    }
  }

  @Property
  void the_buckets_and_the_debt_pay_exactly_the_share(
      @ForAll @LongRange(max = MOST) long coins,
      @ForAll @LongRange(max = MOST) long bonus,
      @ForAll @LongRange(max = MOST) long promo,
      @ForAll @LongRange(max = MOST) long cash) {
    var share = new Share(coins, bonus);
    Parts parts = ClawbackParts.of(share, promo, cash);
    assertThat(parts.total()).isEqualTo(share.total());
    assertThat(parts.promo()).isBetween(0L, promo);
    assertThat(parts.cash()).isBetween(0L, cash);
    assertThat(parts.debt()).isEqualTo(Math.max(0, share.total() - promo - cash));
  }

  @Provide
  Arbitrary<PurchaseOrder> orders() {
    Arbitrary<Long> amounts = Arbitraries.longs().between(1, MOST);
    return Combinators.combine(amounts, amounts, Arbitraries.longs().between(0, MOST))
        .as(
            (price, coins, bonus) ->
                new PurchaseOrder(
                    "b",
                    Coins.ofMinor(coins),
                    Coins.ofMinor(bonus),
                    new Price(price, "USD"),
                    null));
  }

  private static PurchaseOrder bundle() {
    return new PurchaseOrder(
        "coins-550", Coins.parse("500"), Coins.parse("50"), new Price(5_000, "USD"), null);
  }
}
