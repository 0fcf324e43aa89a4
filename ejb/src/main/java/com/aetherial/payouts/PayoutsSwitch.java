package com.aetherial.payouts;

import com.aetherial.kernel.ModuleSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Payouts can be turned off: nobody asks for money, and nothing is sent. What is on its way is
 * asked about again when they are turned on.
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
        "/admin/payouts",
        "/api/v1/withdrawals",
        "/api/v1/payout-methods",
        "/api/v1/admin/payouts");
  }
}
