package com.aetherial.payouts;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the operator tells about paying by bank; without an account nothing is paid that way. */
@ApplicationScoped
class BankSettings implements RequiredSettings {
  private static final String LIMIT = "BANK_FOUR_EYES_ABOVE";
  private static final String LIMIT_DEFAULT = "10000";

  @Inject Settings settings;

  /** From where the platform pays; none when it does not pay by bank. */
  Debtors debtors() {
    return told().debtors();
  }

  /** A file whose sum is above this is released by a second administrator. */
  BigDecimal fourEyesAbove() {
    return new BigDecimal(limit());
  }

  @Override
  public List<String> missing() {
    List<String> missing = new ArrayList<>(told().complaints());
    if (!limit().matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
      missing.add(LIMIT + " (an amount such as " + LIMIT_DEFAULT + ")");
    }
    return missing;
  }

  private String limit() {
    return settings.text(LIMIT).orElse(LIMIT_DEFAULT);
  }

  private DebtorSettings told() {
    return new DebtorSettings(settings::text);
  }
}
