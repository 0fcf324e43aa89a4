package com.aetherial.payouts;

import com.aetherial.identity.People;
import com.aetherial.kernel.Notice;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalOrder;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** What members and administrators hear of withdrawals. */
@ApplicationScoped
class PayoutNotices {
  private static final String SOON = "It is sent in a moment.";

  @Inject Event<Notice> notices;
  @Inject People people;

  void asked(Withdrawal withdrawal) {
    boolean isLarge = withdrawal.state() == WithdrawalState.REVIEW;
    notices.fire(
        toMember(
                withdrawal,
                "payouts.asked",
                "We have your withdrawal of " + money(withdrawal),
                isLarge ? "Two of our people look at it before it is sent." : SOON)
            .worded(isLarge ? "asked.large" : "asked.small"));
  }

  void approved(Withdrawal withdrawal) {
    tellMember(
        withdrawal,
        "payouts.approved",
        "Your withdrawal of " + money(withdrawal) + " is approved",
        SOON);
  }

  void sent(Withdrawal withdrawal, String provider) {
    notices.fire(
        toMember(withdrawal, "payouts.sent", money(withdrawal) + " was handed to " + provider, "")
            .with(money(withdrawal), provider));
  }

  void cancelled(Withdrawal withdrawal) {
    tellMember(
        withdrawal, "payouts.cancelled", "Your withdrawal is cancelled; your coins are back", "");
  }

  void paid(Withdrawal withdrawal) {
    tellMember(
        withdrawal,
        "payouts.paid",
        money(withdrawal) + " was paid to you",
        "Banks may need some days to show it.");
  }

  void failed(Withdrawal withdrawal) {
    tellMember(
        withdrawal,
        "payouts.failed",
        "Your withdrawal could not be paid; your coins are back",
        Objects.requireNonNullElse(withdrawal.providerSentence(), ""));
  }

  void returned(Withdrawal withdrawal) {
    tellMember(
        withdrawal,
        "payouts.returned",
        money(withdrawal) + " came back from your bank; your coins are back",
        Objects.requireNonNullElse(withdrawal.providerSentence(), ""));
  }

  void needsReview(Withdrawal withdrawal) {
    tellAdministrators(
        withdrawal, "payouts.review", "A large withdrawal waits for approval", money(withdrawal));
  }

  void undecided(Withdrawal withdrawal) {
    tellAdministrators(
        withdrawal,
        "payouts.undecided",
        "Nobody knows whether a payout was made",
        money(withdrawal) + ": ask the provider, and decide at the desk");
  }

  void rejected(Withdrawal withdrawal, String reason) {
    tellMember(
        withdrawal,
        "payouts.rejected",
        "Your withdrawal was not approved; your coins are back",
        reason);
  }

  void needsAttempt(Withdrawal withdrawal) {
    tellAdministrators(
        withdrawal,
        "payouts.refused",
        "A payout needs another attempt",
        Objects.requireNonNullElse(withdrawal.providerSentence(), ""));
  }

  void incident(Withdrawal withdrawal, String what) {
    tellAdministrators(withdrawal, "payouts.incident", "A payout needs to be looked at", what);
  }

  void booksDiffer(List<String> differences) {
    String text = String.join(" ", differences.subList(0, Math.min(differences.size(), 5)));
    tellDesk("payouts.books-differ", "Our payouts and a provider’s differ", text, "");
  }

  /** Stripe has less than what waits. */
  void fundsShort(String available, String due) {
    tellDesk(
        "payouts.funds-short",
        "Stripe has too little money for the withdrawals that wait",
        available + " of " + due + " can be paid out",
        "",
        available,
        due);
  }

  /** Stripe has money again. */
  void fundsArrived(String available, long refused) {
    tellDesk(
        "payouts.funds-arrived",
        "Refused withdrawals can be tried again",
        available + " can be paid out at Stripe; waiting for another attempt: " + refused,
        "?delivery=REFUSED&provider=stripe",
        available,
        refused);
  }

  private void tellDesk(String kind, String title, String text, String filter, Object... facts) {
    String link = "/admin/payouts" + filter;
    people
        .administrators()
        .forEach(person -> notices.fire(new Notice(person, kind, title, text, link).with(facts)));
  }

  private void tellMember(Withdrawal withdrawal, String kind, String title, String text) {
    notices.fire(toMember(withdrawal, kind, title, text));
  }

  private static Notice toMember(Withdrawal withdrawal, String kind, String title, String text) {
    String link = "/wallet/withdrawal?id=" + withdrawal.id();
    return new Notice(withdrawal.personId(), kind, title, text, link).with(money(withdrawal));
  }

  private void tellAdministrators(Withdrawal withdrawal, String kind, String title, String text) {
    String link = "/admin/payouts/withdrawal?id=" + withdrawal.id();
    people
        .administrators()
        .forEach(
            person ->
                notices.fire(new Notice(person, kind, title, text, link).with(money(withdrawal))));
  }

  private static String money(Withdrawal withdrawal) {
    WithdrawalOrder order = withdrawal.order();
    return order.amount().currency() + " " + order.amount().amount();
  }
}
