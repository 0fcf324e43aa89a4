package com.aetherial.payouts.web;

import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payouts.Payouts;
import com.aetherial.payouts.WithdrawalView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a member withdrew last. */
@Named
@RequestScoped
public class LatestWithdrawals {
  private static final int SHOWN = 10;

  @Inject Payouts payouts;
  @Inject CurrentActor current;

  public List<WithdrawalView> getItems() {
    return payouts.list(current.get(), PageRequest.first(SHOWN)).items();
  }
}
