package com.aetherial.payouts;

import com.aetherial.kernel.ModuleSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Payouts can be turned off: nobody asks for money, and nothing is handed over that was not before.
 * What is on its way is asked about, taken back and compared as ever, and the desk stays open.
 */
@ApplicationScoped
public class PayoutsSwitch implements ModuleSwitch {
  @Override
  public String module() {
    return "payouts";
  }

  @Override
  public List<String> paths() {
    return List.of(
        "/wallet/withdraw",
        "/wallet/withdrawal",
        "/settings/payouts",
        "/api/v1/withdrawals",
        "/api/v1/payout-methods");
  }
}
