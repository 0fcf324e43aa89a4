package com.aetherial.payments.web;

import com.aetherial.payments.PurchaseView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purchase in the words of DasWos Coins.
 *
 * @param url where to pay
 * @param checkoutUrl the same, under the other name that clients look for
 * @param sessionId the provider's name for it
 * @param purchaseId our name for it
 * @param state how far it has come
 */
public record DaswosPurchase(
    @Nullable String url,
    @Nullable String checkoutUrl,
    @Nullable String sessionId,
    UUID purchaseId,
    String state) {
  static DaswosPurchase of(PurchaseView purchase) {
    return new DaswosPurchase(
        purchase.checkoutUrl(),
        purchase.checkoutUrl(),
        purchase.sessionId(),
        purchase.id(),
        purchase.state().name());
  }
}
