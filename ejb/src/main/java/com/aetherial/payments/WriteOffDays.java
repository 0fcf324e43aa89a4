package com.aetherial.payments;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How long a debt of a lost dispute may be paid before it is written off. */
@ApplicationScoped
class WriteOffDays implements RequiredSettings {
  private static final String DAYS = "DEBT_WRITE_OFF_DAYS";
  private static final int DEFAULT = 180;
  private static final int MOST = 3_650;

  @Inject Settings settings;

  int count() {
    return settings.text(DAYS).map(Integer::parseInt).orElse(DEFAULT);
  }

  @Override
  public List<String> missing() {
    try {
      return count() >= 1 && count() <= MOST ? List.of() : List.of(told());
    } catch (NumberFormatException notANumber) {
      return List.of(told());
    }
  }

  private static String told() {
    return DAYS + " (1 to " + MOST + " days)";
  }
}
