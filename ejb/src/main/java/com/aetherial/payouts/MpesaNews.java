package com.aetherial.payouts;

import com.aetherial.mpesa.ConversationEnded;
import com.aetherial.mpesa.entity.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes over what became of money that was sent, in the transaction that writes it down. */
@ApplicationScoped
class MpesaNews {
  @Inject PayoutNews news;

  void heard(@Observes ConversationEnded ended) {
    if (ended.news().kind() == Kind.PAYOUT) {
      var unused =
          news.arrived(MpesaPayouts.NAME, ended.news().name(), MpesaPayouts.answer(ended.news()));
    }
  }
}
