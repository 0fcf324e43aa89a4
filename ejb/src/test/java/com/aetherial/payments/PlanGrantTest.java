package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.payments.InvoiceNews.Line;
import com.aetherial.payments.entity.InvoiceState;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.PurchaseOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
class PlanGrantTest {
  private static final BigDecimal RATE = new BigDecimal("0.10");
  private static final Map<String, PlanTerms> PLANS =
      PlanList.parse(PlanList.DEFAULT).stream()
          .collect(Collectors.toMap(PlanTerms::plan, Function.identity()));

  @ParameterizedTest
  @CsvSource({"starter, 499, 49.90, 10.10", "plus, 999, 99.90, 30.10", "pro, 2499, 249.90, 100.10"})
  void a_month_brings_what_the_money_is_worth_and_a_bonus(
      String plan, long price, String bought, String bonus) {
    PurchaseOrder order = grant(price, new Line(plan, price)).orElseThrow();
    assertThat(order.coins()).hasToString(bought);
    assertThat(order.bonus()).hasToString(bonus);
    assertThat(order.plan()).isEqualTo(plan);
    assertThat(order.price().minor()).isEqualTo(price);
  }

  @Test
  void a_change_gives_and_takes_in_the_proportion_of_its_lines() {
    PurchaseOrder order =
        grant(1_000, new Line("starter", -250), new Line("pro", 1_250)).orElseThrow();
    assertThat(order.total()).hasToString("145.00");
    assertThat(order.plan()).isEqualTo("pro");
  }

  @Test
  void what_costs_nothing_or_is_no_plan_of_ours_brings_nothing() {
    assertThat(grant(0, new Line("starter", 0))).isEmpty();
    assertThat(grant(499, new Line("price_of_somebody_else", 499))).isEmpty();
    assertThat(grant(-100, new Line("pro", -600), new Line("starter", 500))).isEmpty();
  }

  @Test
  void where_nothing_is_sold_all_coins_count_as_bought() {
    var invoice = invoice(499, new Line("starter", 499));
    PurchaseOrder order = PlanGrant.of(invoice, PLANS, null).orElseThrow();
    assertThat(order.coins()).hasToString("60.00");
    assertThat(order.bonus().isZero()).isTrue();
  }

  @Property
  void a_part_of_a_month_never_brings_more_than_its_part(
      @ForAll @LongRange(min = 1, max = 2_499) long amount) {
    long coins = grant(amount, new Line("pro", amount)).map(o -> o.total().minor()).orElse(0L);
    assertThat(coins * 2_499).isLessThanOrEqualTo(35_000 * amount);
    assertThat((coins + 1) * 2_499).isGreaterThan(35_000 * amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Starter",
        "Starter 60",
        "Starter 60@5",
        "60@4.99",
        "Starter 0@4.99",
        "Starter 60@0.49",
        "Starter 60@4.99, starter 70@5.99",
        "Starter 60@-4.99"
      })
  void a_malformed_list_of_plans_is_refused(String plans) {
    assertThatThrownBy(() -> PlanList.parse(plans)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<PurchaseOrder> grant(long total, Line... lines) {
    return PlanGrant.of(invoice(total, lines), PLANS, RATE);
  }

  private static InvoiceNews invoice(long total, Line... lines) {
    return new InvoiceNews(
        "in_1",
        "sub_1",
        null,
        null,
        "subscription_cycle",
        InvoiceState.PAID,
        total,
        Math.max(0, total),
        "USD",
        List.of(lines),
        null,
        null,
        null,
        APurchase.NOW);
  }
}
