package com.aetherial.payments;

import com.aetherial.identity.People;
import com.aetherial.kernel.Notice;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Dispute;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.Refund;
import com.aetherial.payments.entity.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What buyers and administrators hear when money goes back. */
@ApplicationScoped
class PaymentNotices {
  private static final String CONSOLE = "/admin/payments";

  @Inject Event<Notice> notices;
  @Inject People people;

  void takenBack(Purchase purchase, MoneyBack source, Share share) {
    tellBuyer(
        purchase,
        "payments.taken-back",
        CoinWords.takenBack(source, share),
        source instanceof Refund ? "taken-back.refund" : "taken-back.bank",
        share);
  }

  void givenBack(Purchase purchase, Share share) {
    tellBuyer(purchase, "payments.given-back", CoinWords.givenBack(share), "given-back", share);
  }

  void disputed(Purchase purchase, Dispute dispute) {
    String amount = dispute.amount().currency() + " " + dispute.amount().amount();
    tellAdministrators(
        "payments.disputed",
        "A payment is disputed",
        amount + " of the purchase " + purchase.id(),
        amount,
        purchase.id());
  }

  void fraudSuspected(Purchase purchase) {
    tellAdministrators(
        "payments.fraud-suspected",
        "A bank suspects fraud",
        CoinWords.coins(purchase.order().total()) + ", the purchase " + purchase.id(),
        purchase.order().total().decimal(),
        purchase.id());
    notices.fire(
        new Notice(
            purchase.personId(),
            "payments.in-question",
            "A bank has asked about one of your payments",
            "Withdrawals wait until we have looked at it, which takes some days at most.",
            "/wallet"));
  }

  void booksDiffer(int differences) {
    tellAdministrators(
        "payments.books-differ",
        "Our books and Stripe’s differ",
        differences + (differences == 1 ? " difference" : " differences") + " to look at",
        differences);
  }

  private void tellBuyer(
      Purchase purchase, String kind, String title, String wording, Share share) {
    notices.fire(
        new Notice(purchase.personId(), kind, title, "", "/wallet")
            .worded(wording)
            .with(Coins.ofMinor(share.total()).decimal()));
  }

  private void tellAdministrators(String kind, String title, String text, Object... facts) {
    people
        .administrators()
        .forEach(
            person -> notices.fire(new Notice(person, kind, title, text, CONSOLE).with(facts)));
  }
}
