package com.aetherial.payouts;

import com.aetherial.ledger.SystemAccount;
import com.aetherial.mpesa.ConversationView;
import com.aetherial.mpesa.SendMoney;
import com.aetherial.mpesa.Sendings;
import com.aetherial.mpesa.entity.Progress;
import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.entity.Destination;
import com.aetherial.payouts.entity.Destination.Phone;
import com.aetherial.payouts.entity.DestinationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Pays to phones through M-Pesa. An order is accepted at once and decided later: by a callback, or
 * by the answer to a question, which comes by callback too.
 */
@ApplicationScoped
class MpesaPayouts implements PayoutProvider {
  static final String NAME = "mpesa";

  private static final long LEAST = 1_000;
  private static final long MOST = 25_000_000;
  private static final long SHILLING = 100;
  private static final Duration PATIENCE = Duration.ofHours(2);

  @Inject Sendings sendings;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "M-Pesa";
  }

  @Override
  public DestinationKind destination() {
    return DestinationKind.PHONE;
  }

  @Override
  public boolean isAvailable() {
    return sendings.isReady();
  }

  @Override
  public List<PayoutCurrency> currencies() {
    return List.of(new PayoutCurrency("KES", LEAST, MOST, SHILLING));
  }

  @Override
  public Optional<String> objection(Destination destination) {
    boolean isFine = destination instanceof Phone phone && isKenyan(phone);
    return isFine
        ? Optional.empty()
        : Optional.of(
            "M-Pesa pays to Kenyan phones only. Write a number that begins with +254 7 or +254 1.");
  }

  @Override
  public SystemAccount clearing() {
    return SystemAccount.MPESA_CLEARING;
  }

  /** What certainly was not sent is doubtful until it is asked about, and then sent again. */
  @Override
  public PayoutAnswer send(PayoutOrder order) {
    if (!(order.destination() instanceof Phone phone) || !isKenyan(phone)) {
      return new PayoutAnswer.Failed("phone", "M-Pesa pays to Kenyan phones only.", false);
    }
    return answer(
        sendings.send(
            new SendMoney(
                order.externalId(),
                order.callbackToken(),
                phone.number().substring(1),
                order.amount().minor() / SHILLING)));
  }

  @Override
  public PayoutAnswer ask(PayoutOrder order) {
    return sendings
        .ask(order.externalId())
        .map(
            found ->
                found.progress() == Progress.NOT_SENT
                    ? new PayoutAnswer.NeverArrived()
                    : answer(found))
        .orElseGet(PayoutAnswer.NeverArrived::new);
  }

  @Override
  public Optional<Duration> patience() {
    return Optional.of(PATIENCE);
  }

  /**
   * M-Pesa lists nothing; these are the payments whose end it told, so that none of them stays
   * unheard here. What failed is not listed: a person may have found out better since.
   */
  @Override
  public Optional<List<ProviderPayout>> listSince(Instant moment) {
    return Optional.of(
        sendings.paidSince(moment).stream()
            .map(
                one ->
                    new ProviderPayout(
                        one.name(), new Price(one.shillings() * SHILLING, "KES"), answer(one)))
            .toList());
  }

  /** What a conversation means for its order. */
  static PayoutAnswer answer(ConversationView one) {
    return switch (one.progress()) {
      case DONE -> new PayoutAnswer.Done(one.receipt());
      case FAILED ->
          new PayoutAnswer.Failed(String.valueOf(one.code()), one.sentence(), one.mayRetry());
      case ACCEPTED -> new PayoutAnswer.Pending(null);
      case NOT_SENT -> new PayoutAnswer.Unknown("M-Pesa did not take it; it is sent again.");
      case SENDING, UNKNOWN -> new PayoutAnswer.Unknown("M-Pesa did not answer clearly.");
    };
  }

  private static boolean isKenyan(Phone phone) {
    return phone.number().matches("\\+254[17][0-9]{8}");
  }
}
