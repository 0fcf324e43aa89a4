package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.Requests;
import com.aetherial.payments.entity.PaymentWay;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;
import com.aetherial.payments.entity.PurchaseRequest;
import com.aetherial.payments.entity.PurchaseState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Buying coins. No method keeps a transaction open while the provider is asked. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Payments {
  @Inject PriceList prices;
  @Inject Requests requests;
  @Inject Purchases purchases;
  @Inject PurchaseDesk desk;
  @Inject Checkouts checkouts;
  @Inject Gateways gateways;
  @Inject Fulfilment fulfilment;
  @Inject PurchaseFate fate;

  /** The currencies in which one can pay, the first one first. */
  public List<String> currencies() {
    return prices.currencies();
  }

  /**
   * What is on offer, cheapest first as the operator wrote it.
   *
   * @throws CurrencyNotOffered when nothing is sold in this currency
   */
  public List<BundleView> bundles(@Nullable String currency) {
    return prices.tariff(currency).bundles().stream().map(BundleView::of).toList();
  }

  /** The rule for an amount of one's own choice. */
  public FreeAmountView freeAmount(@Nullable String currency) {
    Tariff tariff = prices.tariff(currency);
    return new FreeAmountView(
        BuyCoins.LEAST, BuyCoins.MOST, tariff.rate().toPlainString(), tariff.currency());
  }

  /** Whether a simulator stands in for the provider, so that pages can say so. */
  public boolean isSimulated() {
    return gateways.areSimulated();
  }

  /** The ways to pay, and which of them the operator has set up. */
  public List<PaymentWayView> ways() {
    return gateways.views();
  }

  /**
   * Orders coins and opens the payment page. Who repeats the key gets the same purchase, and the
   * work goes on where it stood.
   *
   * @throws CurrencyNotOffered when nothing is sold in this currency
   * @throws NoSuchBundle when the code is not on offer
   * @throws PriceTooLow when the amount costs less than a payment may
   * @throws PriceTooHigh when it costs more
   * @throws PaymentWayNotAvailable when nobody can pay that way here
   * @throws com.aetherial.ledger.SupplyExhausted when the treasury has not enough; nothing is
   *     charged
   * @throws com.aetherial.ledger.RequestKeyReused when the key belongs to another order
   * @throws PaymentProviderRefused when the provider said no; nothing is charged
   * @throws PaymentProviderUnavailable when the provider does not answer
   */
  public PurchaseView buy(Actor actor, String idempotencyKey, @Valid BuyCoins command) {
    actor.mustHave(Scope.WALLET_PURCHASE);
    PaymentGateway gateway = gateways.wanted(command.gateway());
    PurchaseOrder order = gateway.order(command);
    PaymentWay way = gateway.way(command);
    RequestKey key =
        RequestKey.chosen("purchase", actor.personId(), idempotencyKey, asked(command, order, way));
    var request =
        new PurchaseRequest(
            actor.personId(), idempotencyKey, HexFormat.of().formatHex(key.fingerprint()));
    UUID id =
        requests.once(
            key,
            actor.personId(),
            () -> desk.place(request, key, order, way, gateway.payableFor()));
    return checkouts.open(id);
  }

  /**
   * A purchase of the actor's own.
   *
   * @throws NoSuchPurchase when there is none, or it belongs to somebody else
   */
  public PurchaseView find(Actor actor, UUID id) {
    actor.mustHave(Scope.WALLET_READ);
    return purchases
        .find(id)
        .filter(purchase -> purchase.isOf(actor.personId()))
        .map(this::told)
        .orElseThrow(NoSuchPurchase::new);
  }

  /**
   * The buyer came back from the payment page. The provider is asked at once, because its own
   * message may take longer than the browser.
   *
   * @throws NoSuchPurchase when the session is not one of the actor's own
   */
  public PurchaseView arrived(Actor actor, String sessionId) {
    actor.mustHave(Scope.WALLET_READ);
    Purchase purchase =
        purchases
            .ofSession(sessionId)
            .filter(found -> found.isOf(actor.personId()))
            .orElseThrow(NoSuchPurchase::new);
    if (purchase.creditedAt() == null) {
      settleNow(purchase, sessionId);
    }
    return find(actor, purchase.id());
  }

  /**
   * Gives up a purchase and its coins that were set aside. If the payment turns out to have been
   * made in the same moment, the coins arrive all the same.
   *
   * @throws NoSuchPurchase when there is none, or it belongs to somebody else
   * @throws PurchaseAlreadyPaid when the money is there
   */
  public PurchaseView cancel(Actor actor, UUID id) {
    actor.mustHave(Scope.WALLET_PURCHASE);
    return desk.cancel(actor.personId(), id);
  }

  /** Requests from before there was a choice named no gateway, and are still recognised. */
  private static Object[] asked(BuyCoins command, PurchaseOrder order, PaymentWay chosen) {
    String way = chosen.gateway().equals(Gateways.USUAL) ? "" : chosen.gateway() + chosen.phone();
    String currency = order.price().currency();
    return way.isEmpty() && currency.equals(CoinPrices.FIRST)
        ? new Object[] {command.bundle(), order.coins()}
        : new Object[] {command.bundle(), order.coins(), way + currency};
  }

  private PurchaseView told(Purchase purchase) {
    String session = purchase.sessionId();
    boolean hasReason = purchase.state() == PurchaseState.FAILED && session != null;
    return fate.view(purchase).because(hasReason ? gateways.of(purchase).reason(session) : "");
  }

  /** A provider that does not answer is no reason to hide the purchase: its message will come. */
  private void settleNow(Purchase purchase, String sessionId) {
    try {
      gateways.of(purchase).session(sessionId).ifPresent(fulfilment::settle);
    } catch (PaymentProviderUnavailable later) {
      System.getLogger(Payments.class.getName())
          .log(System.Logger.Level.INFO, "A buyer came back before the provider answered.");
    }
  }
}
