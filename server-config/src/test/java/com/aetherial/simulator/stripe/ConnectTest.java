package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Account;
import com.stripe.model.Event;
import com.stripe.model.Payout;
import com.stripe.model.Transfer;
import com.stripe.net.RequestOptions;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.AccountUpdateParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.TransferCreateParams;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConnectTest {

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void an_account_may_be_paid_once_its_owner_has_filled_in_the_page() throws Exception {
    Account account = account();
    assertThat(account.getPayoutsEnabled()).isFalse();
    assertThat(account.getRequirements().getCurrentlyDue()).isNotEmpty();
    assertThatThrownBy(() -> transfer(account, 100)).hasMessageContaining("capability");
    var link =
        shop.client
            .v1()
            .accountLinks()
            .create(
                AccountLinkCreateParams.builder()
                    .setAccount(account.getId())
                    .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                    .setRefreshUrl("http://localhost:8080/again")
                    .setReturnUrl("http://localhost:8080/done")
                    .build());
    assertThat(shop.looksAt(link.getUrl()).body()).contains("Simulation", "Get paid");
    var answer =
        shop.submits(
            URI.create(link.getUrl()).getPath(), Map.of("name", "Ada", "account_number", "1234"));
    assertThat(answer.headers().firstValue("Location")).contains("http://localhost:8080/done");
    Account ready = shop.client.v1().accounts().retrieve(account.getId());
    assertThat(ready.getPayoutsEnabled()).isTrue();
    assertThat(ready.getRequirements().getCurrentlyDue()).isEmpty();
    assertThat(shop.events()).isEmpty();
    assertThat(shop.events(as(account)).get(0).getType()).isEqualTo("account.updated");
    assertThat(shop.events(as(account)).get(0).getAccount()).isEqualTo(account.getId());
  }

  @Test
  void a_transfer_moves_money_and_its_reversal_moves_it_back() throws Exception {
    Account account = readyAccount();
    assertThatThrownBy(() -> transfer(account, 700))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            error -> assertThat(error.getCode()).isEqualTo("balance_insufficient"));
    shop.stripe.bank().fund(1000, "usd");
    Transfer transfer = transfer(account, 700);
    assertThat(balance(null)).isEqualTo(300);
    assertThat(balance(account)).isEqualTo(700);
    var reversal = shop.client.v1().transfers().reversals().create(transfer.getId());
    assertThat(reversal.getAmount()).isEqualTo(700);
    assertThat(balance(null)).isEqualTo(1000);
    assertThat(balance(account)).isZero();
    assertThat(shop.client.v1().transfers().retrieve(transfer.getId()).getReversed()).isTrue();
    assertThat(shop.eventTypes()).endsWith("transfer.created", "transfer.reversed");
  }

  @Test
  void a_payout_travels_and_may_fail_after_it_was_paid() throws Exception {
    Account account = readyAccount();
    shop.stripe.bank().fund(1000, "usd");
    var unused = transfer(account, 700);
    Payout payout = payout(account, 700);
    assertThat(payout.getStatus()).isEqualTo("pending");
    assertThat(shop.stripe.outside().settle(payout.getId())).isTrue();
    assertThat(now(account, payout).getStatus()).isEqualTo("in_transit");
    shop.stripe.advance(Duration.ofDays(2));
    assertThat(now(account, payout).getStatus()).isEqualTo("paid");
    assertThat(balance(account)).isZero();
    shop.stripe.bank().failPayout(payout.getId(), "account_closed");
    assertThat(now(account, payout).getStatus()).isEqualTo("failed");
    assertThat(now(account, payout).getFailureCode()).isEqualTo("account_closed");
    assertThat(balance(account)).isEqualTo(700);
    assertThat(shop.events(as(account)).stream().map(Event::getType))
        .endsWith("payout.created", "payout.updated", "payout.paid", "payout.failed");
  }

  @Test
  void a_pending_payout_can_be_canceled_and_a_restricted_account_gets_none() throws Exception {
    Account account = readyAccount();
    shop.stripe.bank().fund(1000, "usd");
    var moved = transfer(account, 700);
    assertThat(moved.getAmountReversed()).isZero();
    Payout payout = payout(account, 700);
    var canceled = shop.client.v1().payouts().cancel(payout.getId(), as(account));
    assertThat(canceled.getStatus()).isEqualTo("canceled");
    assertThat(balance(account)).isEqualTo(700);
    shop.stripe.bank().restrict(account.getId());
    assertThatThrownBy(() -> payout(account, 700)).hasMessageContaining("not enabled");
  }

  @Test
  void whoever_is_paid_by_itself_finds_the_money_gone_and_who_is_not_finds_it_there()
      throws Exception {
    Account swept = readyAccount();
    Account kept = readyAccount();
    Account updated = shop.client.v1().accounts().update(kept.getId(), byHand());
    assertThat(interval(swept)).isEqualTo("daily");
    assertThat(interval(updated)).isEqualTo("manual");
    shop.stripe.bank().fund(1000, "usd");
    for (Account each : new Account[] {swept, kept}) {
      assertThat(transfer(each, 400).getAmount()).isEqualTo(400);
    }
    shop.stripe.advance(Duration.ofDays(1));
    assertThat(balance(swept)).isZero();
    assertThat(balance(kept)).isEqualTo(400);
    assertThatThrownBy(() -> payout(swept, 400)).hasMessageContaining("insufficient");
    assertThat(payout(kept, 400).getAutomatic()).isFalse();
    var payouts = shop.client.v1().payouts().list(as(swept)).getData();
    assertThat(payouts)
        .singleElement()
        .matches(Payout::getAutomatic)
        .matches(one -> one.getAmount() == 400);
  }

  private static AccountUpdateParams byHand() {
    var schedule =
        AccountUpdateParams.Settings.Payouts.Schedule.builder()
            .setInterval(AccountUpdateParams.Settings.Payouts.Schedule.Interval.MANUAL)
            .build();
    return AccountUpdateParams.builder()
        .setSettings(
            AccountUpdateParams.Settings.builder()
                .setPayouts(
                    AccountUpdateParams.Settings.Payouts.builder().setSchedule(schedule).build())
                .build())
        .build();
  }

  private static String interval(Account account) {
    return account.getSettings().getPayouts().getSchedule().getInterval();
  }

  private Account account() throws Exception {
    return shop.client
        .v1()
        .accounts()
        .create(AccountCreateParams.builder().setEmail("ada@example.com").build());
  }

  private Account readyAccount() throws Exception {
    Account account = account();
    shop.stripe.bank().finishOnboarding(account.getId());
    return account;
  }

  private Transfer transfer(Account account, long cents) throws Exception {
    return shop.client
        .v1()
        .transfers()
        .create(
            TransferCreateParams.builder()
                .setAmount(cents)
                .setCurrency("usd")
                .setDestination(account.getId())
                .setTransferGroup("withdrawal-1")
                .build());
  }

  private Payout payout(Account account, long cents) throws Exception {
    return shop.client
        .v1()
        .payouts()
        .create(
            PayoutCreateParams.builder().setAmount(cents).setCurrency("usd").build(), as(account));
  }

  private Payout now(Account account, Payout payout) throws Exception {
    return shop.client.v1().payouts().retrieve(payout.getId(), as(account));
  }

  private static RequestOptions as(Account account) {
    return RequestOptions.builder().setStripeAccount(account.getId()).build();
  }

  private long balance(@Nullable Account account) throws Exception {
    RequestOptions options = account == null ? RequestOptions.getDefault() : as(account);
    return shop.client.v1().balance().retrieve(options).getAvailable().get(0).getAmount();
  }
}
