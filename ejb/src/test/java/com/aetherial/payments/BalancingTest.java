package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payments.entity.MoneyBackState;
import com.aetherial.payments.entity.Parts;
import com.aetherial.payments.entity.PurchaseState;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class BalancingTest {
  private static final List<MoneyBackState> REFUND =
      List.of(MoneyBackState.PENDING, MoneyBackState.SUCCEEDED, MoneyBackState.FAILED);
  private static final List<MoneyBackState> DISPUTE =
      List.of(
          MoneyBackState.WARNING_NEEDS_RESPONSE,
          MoneyBackState.NEEDS_RESPONSE,
          MoneyBackState.WON,
          MoneyBackState.LOST);

  private final Aftertime stage = new Aftertime();

  /** News of the refund or dispute with this number. */
  record News(int number, boolean isDispute, long amount, MoneyBackState state, long spent) {}

  @Example
  void a_refund_and_a_dispute_of_the_same_second_are_told_apart_by_what_is_true() {
    stage.hear(new News(1, false, 1_000, MoneyBackState.SUCCEEDED, 0));
    stage.hear(new News(2, true, 5_000, MoneyBackState.NEEDS_RESPONSE, 0));
    assertThat(stage.wallet()).isEqualTo(new Parts(0, 0, 0));
    stage.hear(new News(2, true, 5_000, MoneyBackState.WON, 0));
    assertThat(stage.wallet()).isEqualTo(new Parts(4_000, 40_000, 0));
  }

  @Example
  void a_full_refund_and_a_lost_dispute_have_names_of_their_own() {
    stage.hear(new News(1, false, 5_000, MoneyBackState.SUCCEEDED, 0));
    assertThat(stage.purchase.state()).isEqualTo(PurchaseState.REFUNDED);
    stage.hear(new News(1, false, 5_000, MoneyBackState.FAILED, 0));
    assertThat(stage.purchase.state()).isEqualTo(PurchaseState.CREDITED);
    stage.hear(new News(2, true, 5_000, MoneyBackState.LOST, 0));
    assertThat(stage.purchase.state()).isEqualTo(PurchaseState.CHARGED_BACK);
  }

  @Property(tries = 500)
  void whatever_is_heard_and_spent_the_coins_are_worth_what_money_is_left(
      @ForAll @Size(max = 30) List<@From("news") News> heard) {
    var anew = new Aftertime();
    long spent = 0;
    for (News one : heard) {
      spent += anew.spend(one.spent());
      anew.hear(one);
      Parts wallet = anew.wallet();
      long has = wallet.promo() + wallet.cash() - wallet.debt();
      assertThat(has + spent + anew.worthGone()).isEqualTo(55_000);
    }
  }

  @Provide
  Arbitrary<News> news() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(0, 3),
            Arbitraries.longs().between(0, 20_000))
        .as(
            (number, state, spent) ->
                number <= 3
                    ? new News(number, false, number * 777L, REFUND.get(state % 3), spent)
                    : new News(number, true, 5_000, DISPUTE.get(state), spent));
  }
}
