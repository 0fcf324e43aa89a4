package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Payout;
import com.stripe.param.BalanceTransactionListParams;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AutomaticPayoutsTest {

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_payout_tells_what_it_is_made_of_and_leaves_nothing() throws Exception {
    String refunded = shop.sells(5000).getId();
    var unused = shop.sells(1000);
    shop.stripe.outside().refund(refunded, 2000);
    String id = shop.stripe.bank().payOut("usd");
    while (shop.stripe.outside().settle(id)) {
      shop.awaitQuiet();
    }
    Payout payout = shop.client.v1().payouts().retrieve(id);
    assertThat(payout.getStatus()).isEqualTo("paid");
    assertThat(payout.getAutomatic()).isTrue();
    assertThat(payout.getReconciliationStatus()).isEqualTo("completed");
    assertThat(shop.eventTypes()).endsWith("payout.paid", "payout.reconciliation_completed");
    List<BalanceTransaction> movements = movementsOf(id);
    assertThat(movements).hasSize(4);
    assertThat(movements.stream().mapToLong(BalanceTransaction::getNet).sum()).isZero();
    assertThat(payout.getAmount()).isEqualTo(5000 - 175 + 1000 - 59 - 2000);
    assertThatThrownBy(() -> shop.stripe.bank().payOut("usd")).hasMessageContaining("nothing");
  }

  private List<BalanceTransaction> movementsOf(String payout) throws StripeException {
    return shop.client
        .v1()
        .balanceTransactions()
        .list(
            BalanceTransactionListParams.builder()
                .setPayout(payout)
                .setLimit(100L)
                .addExpand("data.source")
                .build())
        .getData();
  }
}
