package com.aetherial.payments;

import com.aetherial.payments.entity.PaymentWay;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A way to pay for coins with real money. Adding one is a bean of this type and its settings:
 * orders, holds, crediting, looking after what was forgotten and closing are the same for all.
 *
 * <p>The methods that open, close or find a session ask the provider, so nothing may call them
 * while a row is locked.
 */
interface PaymentGateway {
  /** Its word in purchases and in the API; never changes. */
  String code();

  /** Whether the operator has given everything that it needs. */
  boolean isReady();

  /** Whether something stands in for the provider and no money moves. */
  boolean isSimulated();

  /** In what one can pay here. */
  List<String> currencies();

  /**
   * What is wished for and what it costs here.
   *
   * @throws NoSuchBundle when the code is not on offer
   * @throws PriceTooLow when the amount costs less than a payment may
   * @throws PriceTooHigh when it costs more
   * @throws CurrencyNotOffered when one cannot pay in this currency
   */
  PurchaseOrder order(BuyCoins command);

  /**
   * Who pays, as far as the provider has to be told.
   *
   * @throws PhoneMissing when a phone is needed, and this is none
   */
  default PaymentWay way(BuyCoins command) {
    return PaymentWay.page(code());
  }

  /** How long a purchase can be paid after it was ordered. */
  Duration payableFor();

  /** Has the provider ask for the money; asking again for the same purchase has one effect. */
  ProviderAnswer open(Purchase purchase);

  /** Has the provider stop asking, so that nobody pays for what was cancelled. */
  ProviderAnswer close(String sessionId);

  /**
   * What the provider says of a session now; empty when it does not know it.
   *
   * @throws PaymentProviderUnavailable when the provider does not answer
   */
  Optional<CheckoutSession> session(String sessionId);

  /**
   * The session that was made for a purchase although its name never reached us; empty when there
   * is none.
   *
   * @throws PaymentProviderUnavailable when the provider does not answer
   */
  Optional<CheckoutSession> sessionOf(Purchase purchase);

  /** A word for the reason why a session ended without money; empty when none is known. */
  default String reason(String sessionId) {
    return "";
  }
}
