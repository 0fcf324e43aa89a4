package com.aetherial.payouts;

import com.aetherial.mpesa.ConversationEnded;
import com.aetherial.mpesa.ConversationView;
import com.aetherial.mpesa.PaymentReversed;
import com.aetherial.mpesa.entity.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Takes over what became of money that was sent, in the transaction that writes it down. What was
 * taken back from the phone afterwards is a late failure: its coins come back.
 */
@ApplicationScoped
class MpesaNews {
  private static final PayoutAnswer TAKEN_BACK =
      new PayoutAnswer.Failed("REVERSED", "M-Pesa took the payment back from your phone.", false);

  @Inject PayoutNews news;

  void reversed(@Observes PaymentReversed reversed) {
    tell(reversed.payment(), TAKEN_BACK);
  }

  void heard(@Observes ConversationEnded ended) {
    tell(ended.news(), MpesaPayouts.answer(ended.news()));
  }

  private void tell(ConversationView about, PayoutAnswer answer) {
    if (about.kind() == Kind.PAYOUT) {
      var unused = news.arrived(MpesaPayouts.NAME, about.name(), answer);
    }
  }
}
