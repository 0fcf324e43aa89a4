package com.aetherial.payments;

import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import java.net.URI;
import java.util.Locale;

/**
 * How a purchase is described to Stripe. Everything comes from the purchase's row, so that a
 * repetition says the same words, as a key used twice must.
 */
final class SessionOrder {
  /** The name under which sessions and payments carry our identifier. */
  static final String PURCHASE = "purchase_id";

  private SessionOrder() {}

  static SessionCreateParams of(Purchase purchase, URI baseUrl) {
    String id = purchase.id().toString();
    return SessionCreateParams.builder()
        .setMode(SessionCreateParams.Mode.PAYMENT)
        .setClientReferenceId(id)
        .putMetadata(PURCHASE, id)
        .setPaymentIntentData(PaymentIntentData.builder().putMetadata(PURCHASE, id).build())
        .addLineItem(line(purchase.order()))
        .setExpiresAt(purchase.expiresAt().getEpochSecond())
        .setSuccessUrl(baseUrl + "/wallet/bought?session_id={CHECKOUT_SESSION_ID}")
        .setCancelUrl(baseUrl + "/wallet/buy?cancelled=" + id)
        .build();
  }

  private static LineItem line(PurchaseOrder order) {
    var product = PriceData.ProductData.builder().setName(CoinWords.coins(order.total())).build();
    return LineItem.builder()
        .setQuantity(1L)
        .setPriceData(
            PriceData.builder()
                .setCurrency(order.price().currency().toLowerCase(Locale.ROOT))
                .setUnitAmount(order.price().minor())
                .setProductData(product)
                .build())
        .build();
  }
}
