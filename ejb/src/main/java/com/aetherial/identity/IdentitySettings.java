package com.aetherial.identity;

import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What administrators may set about logins and PINs. */
@ApplicationScoped
class IdentitySettings implements SettingSource {
  private static final String PIN_LIMIT = "PIN_ABOVE_COINS_MINOR";
  private static final long PIN_LIMIT_DEFAULT = 10_000;
  private static final long COINS_MAX = 100_000_000_000L;
  private static final Setting IDLE =
      Setting.duration(
          "identity.loginEndsAfter",
          Duration.ofHours(2),
          Duration.ofMinutes(10),
          Duration.ofDays(1));

  private static final Setting PIN_NEEDED =
      Setting.choice("identity.pinRequiredFor", "NOTHING", "WITHDRAWALS", "EVERYTHING");

  @Inject Settings environment;
  @Inject SettingValues values;

  /** How long a login may lie unused. */
  Duration idle() {
    return values.duration(IDLE);
  }

  /** Hundredths of a coin above which a PIN is asked for. */
  long pinAbove() {
    return values.whole(pinLimit());
  }

  /** Whether nobody withdraws coins without a PIN. */
  boolean isPinNeededForMoney() {
    return !values.text(PIN_NEEDED).equals("NOTHING");
  }

  /** Whether nobody sends more than {@link #pinAbove} without a PIN. */
  boolean isPinNeededToSend() {
    return values.text(PIN_NEEDED).equals("EVERYTHING");
  }

  @Override
  public List<Setting> settings() {
    return List.of(IDLE, pinLimit(), PIN_NEEDED);
  }

  private Setting pinLimit() {
    long usual = environment.text(PIN_LIMIT).map(Long::parseLong).orElse(PIN_LIMIT_DEFAULT);
    return Setting.coins("identity.pinAbove", usual, 0, COINS_MAX);
  }
}
