package com.aetherial.payouts;

import com.aetherial.ledger.AccountFrozen;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.InDebt;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.WalletBalances;
import com.aetherial.ledger.WalletState;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.FraudDesk;
import com.aetherial.payments.FreeAmountView;
import com.aetherial.payments.MoneyView;
import com.aetherial.payments.Payments;
import com.aetherial.payouts.entity.PayoutMethod;
import com.aetherial.payouts.entity.WithdrawalOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/** Works out what a member would get, and refuses what cannot be, in the order of problems.md. */
@ApplicationScoped
class Quotes {
  private static final int MILLIONTHS = 6;

  @Inject PayoutMethods methods;
  @Inject Providers providers;
  @Inject PayoutSettings settings;
  @Inject Ledger ledger;
  @Inject Payments payments;
  @Inject FraudDesk fraud;

  /** A quote with everything that it is made of. */
  record Offer(PayoutMethod method, Quote quote, WalletBalances balances) {
    WithdrawalOrder order() {
      return new WithdrawalOrder(
          method.id(), method.provider(), quote.coins(), quote.fee(), quote.rate(), quote.amount());
    }
  }

  Offer offer(UUID personId, AskWithdrawal command) {
    PayoutMethod method = method(personId, command.methodId());
    String field = command.coins() != null ? "coins" : "amount";
    if (command.coins() != null) {
      mustBeEnough(Coins.parse(command.coins()), field);
    }
    Quote quote = quote(method, command);
    mustBeEnough(quote.coins(), field);
    WalletBalances balances = ledger.balancesOf(personId);
    mustBeFree(balances);
    if (fraud.isInQuestion(personId)) {
      throw new PaymentInQuestion();
    }
    if (balances.withdrawable().compareTo(quote.coins()) < 0) {
      throw new IncomeNotCleared(
          field,
          balances.withdrawable(),
          quote.coins(),
          balances.buckets().getOrDefault(Bucket.EARNED, Coins.ZERO));
    }
    return new Offer(method, quote, balances);
  }

  QuoteView view(Offer offer) {
    Quote quote = offer.quote();
    String currency = quote.amount().currency();
    FreeAmountView sold = payments.freeAmount(null);
    BigDecimal paid = BigDecimal.valueOf(quote.rate(), MILLIONTHS).stripTrailingZeros();
    boolean isSold = sold.currency().equals(currency);
    return new QuoteView(
        offer.method().id(),
        offer.method().mask(),
        quote.coins(),
        quote.fee(),
        new MoneyView(quote.amount().amount(), currency),
        paid.toPlainString(),
        isSold ? sold.pricePerCoin() : null,
        isSold ? commission(paid, new BigDecimal(sold.pricePerCoin())) : null,
        offer.balances().withdrawable().minus(quote.coins()),
        offer.balances().available().minus(quote.coins()),
        needsReview(quote.coins()));
  }

  boolean needsReview(Coins coins) {
    return coins.compareTo(settings.reviewAbove()) > 0;
  }

  private PayoutMethod method(UUID personId, String id) {
    PayoutMethod method =
        methods
            .find(Uuids.orNoSuchMethod(id))
            .filter(found -> found.isOf(personId) && found.removedAt() == null)
            .orElseThrow(NoSuchPayoutMethod::new);
    if (!method.isReady()) {
      throw new PayoutMethodNotReady();
    }
    return method;
  }

  private Quote quote(PayoutMethod method, AskWithdrawal command) {
    PayoutProvider provider = providers.named(method.provider());
    PayoutCurrency currency =
        provider.currenciesFor(method.country()).stream()
            .filter(one -> settings.rate(one.currency()).isPresent())
            .filter(one -> command.currency() == null || one.currency().equals(command.currency()))
            .findFirst()
            .filter(one -> provider.isAvailable())
            .orElseThrow(PayoutWayClosed::new);
    long rate = settings.rate(currency.currency()).orElseThrow();
    Coins fee = settings.fee();
    try {
      return command.coins() != null
          ? Quote.ofCoins(Coins.parse(command.coins()), fee, rate, currency)
          : Quote.ofMoney(
              Coins.parse(String.valueOf(command.amount())).minor(), fee, rate, currency);
    } catch (PayoutAmountRefused refused) {
      throw refused.about(command.coins() != null ? "coins" : "amount");
    }
  }

  /** What the platform asks for is told before what a way of paying asks for. */
  private void mustBeEnough(Coins coins, String field) {
    if (coins.compareTo(settings.least()) < 0) {
      throw new PayoutAmountRefused(
          field, "few", "A withdrawal is at least {0} coins.", settings.least().decimal());
    }
  }

  private static void mustBeFree(WalletBalances balances) {
    if (balances.debt().isPositive()) {
      throw new InDebt();
    }
    if (balances.state() != WalletState.OPEN) {
      throw new AccountFrozen();
    }
  }

  private static String commission(BigDecimal paid, BigDecimal sold) {
    return BigDecimal.ONE
        .subtract(paid.divide(sold, MILLIONTHS, RoundingMode.HALF_EVEN))
        .movePointRight(2)
        .setScale(1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
