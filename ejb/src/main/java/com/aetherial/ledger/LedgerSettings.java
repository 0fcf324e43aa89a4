package com.aetherial.ledger;

import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What administrators may set about the books. */
@ApplicationScoped
class LedgerSettings implements SettingSource {
  private static final int DAYS = 7;
  private static final int DAYS_MAX = 90;
  private static final Setting CLEARING = Setting.whole("ledger.clearingDays", DAYS, 0, DAYS_MAX);

  @Inject SettingValues values;

  /** How long income waits until it can be withdrawn. */
  Duration clearing() {
    return Duration.ofDays(values.whole(CLEARING));
  }

  @Override
  public List<Setting> settings() {
    return List.of(CLEARING);
  }
}
