package com.aetherial.payouts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Tells administrators, in a transaction, because notices are heard after a commit. */
@Stateless
public class Alarms {
  @Inject PayoutNotices notices;

  /** Our withdrawals and a provider's payments differ. */
  public void booksDiffer(List<String> differences) {
    notices.booksDiffer(differences);
  }
}
