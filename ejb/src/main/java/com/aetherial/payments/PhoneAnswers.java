package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.Time;
import com.aetherial.mpesa.ConversationEnded;
import com.aetherial.mpesa.PaymentReversed;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Progress;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Takes over what a buyer answered on the phone, as soon as it is written down. If this is missed,
 * the sweep of purchases finds the same words later.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class PhoneAnswers {
  @Inject MpesaPush gateway;
  @Inject Fulfilment fulfilment;
  @Inject Returns returns;
  @Inject Time time;

  /** A phone was asked, and its owner has answered or never will. */
  public void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversationEnded ended) {
    if (ended.news().kind() == Kind.PUSH) {
      var unused = fulfilment.settle(gateway.session(ended.news()));
    }
  }

  /**
   * Money went back to the phone that had paid it, so its coins go back too. Whatever is missed
   * here is told again by the next comparison.
   */
  public void reversed(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) PaymentReversed reversed) {
    var payment = reversed.payment();
    if (payment.kind() != Kind.PUSH) {
      return;
    }
    if (payment.progress() != Progress.DONE) {
      var unused = fulfilment.settle(gateway.session(payment));
    }
    Purchases.idIn(payment.name())
        .ifPresent(
            purchase -> returns.apply(purchase, MoneyBackNews.reversed(payment, time.now())));
  }
}
