package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.InboxMessage;
import com.stripe.StripeClient;
import com.stripe.model.PaymentIntent;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cards that did not pay; the page stays open for another one, and the buyer is told why. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class CardRefusals {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Inbox inbox;

  /** What a failed payment tells; empty when it is about no purchase of ours. */
  static Optional<News> read(StripeClient stripe, String paymentIntentId) {
    return StripeAnswer.to(() -> stripe.v1().paymentIntents().retrieve(paymentIntentId))
        .flatMap(CardRefusals::news);
  }

  /**
   * A card that did not pay.
   *
   * @param purchaseId for what
   * @param trouble why
   */
  record News(UUID purchaseId, CardTrouble trouble) {}

  private static Optional<News> news(PaymentIntent payment) {
    var error = payment.getLastPaymentError();
    if (error == null) {
      return Optional.empty();
    }
    String code = error.getDeclineCode() == null ? error.getCode() : error.getDeclineCode();
    return Purchases.idIn(payment.getMetadata().get(SessionOrder.PURCHASE))
        .map(id -> new News(id, CardTrouble.of(String.valueOf(code))));
  }

  /** Notes a refusal and finishes the message that told of it. */
  public void note(InboxMessage message, UUID purchaseId, CardTrouble trouble) {
    inbox
        .take(message.source(), message.externalId())
        .ifPresent(taken -> inbox.finish(taken, note(purchaseId, trouble)));
  }

  private boolean note(UUID purchaseId, CardTrouble trouble) {
    return database
            .createNativeQuery(
                "insert into payments.card_refusal as r (purchase_id, trouble, times)"
                    + " select id, ?2, 1 from payments.purchase where id = cast(?1 as uuid)"
                    + " on conflict (purchase_id) do update"
                    + " set trouble = excluded.trouble, times = r.times + 1, last_at = now()")
            .setParameter(1, purchaseId.toString())
            .setParameter(2, trouble.name())
            .executeUpdate()
        == 1;
  }

  /** Why the last card did not pay; empty when none was refused. */
  public Optional<CardTrouble> of(UUID purchaseId) {
    List<?> rows =
        database
            .createNativeQuery(
                "select trouble from payments.card_refusal where purchase_id = cast(?1 as uuid)")
            .setParameter(1, purchaseId.toString())
            .getResultList();
    return rows.stream().map(row -> CardTrouble.valueOf((String) row)).findFirst();
  }
}
