package com.aetherial.payments;

import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How long a debt of a lost dispute may be paid before it is written off. */
@ApplicationScoped
class WriteOffDays {
  static final Setting DAYS =
      Setting.whole("payments.debtWriteOffDays", 180, 1, 3_650)
          .fromEnvironment("DEBT_WRITE_OFF_DAYS");

  @Inject SettingValues values;

  int count() {
    return Math.toIntExact(values.whole(DAYS));
  }
}
