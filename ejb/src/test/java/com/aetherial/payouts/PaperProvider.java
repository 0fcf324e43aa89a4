package com.aetherial.payouts;

import com.aetherial.ledger.SystemAccount;
import com.aetherial.payouts.entity.DestinationKind;
import java.util.List;

/** Pays on paper only. */
final class PaperProvider implements PayoutProvider {
  @Override
  public String name() {
    return "paper";
  }

  @Override
  public String title() {
    return "Paper";
  }

  @Override
  public DestinationKind destination() {
    return DestinationKind.PHONE;
  }

  @Override
  public boolean isAvailable() {
    return true;
  }

  @Override
  public List<PayoutCurrency> currencies() {
    return List.of(new PayoutCurrency("KES", 1_000, 25_000_000, 100));
  }

  @Override
  public SystemAccount clearing() {
    return SystemAccount.MPESA_CLEARING;
  }

  @Override
  public PayoutAnswer send(PayoutOrder order) {
    return new PayoutAnswer.Pending(null);
  }

  @Override
  public PayoutAnswer ask(PayoutOrder order) {
    return new PayoutAnswer.NeverArrived();
  }
}
