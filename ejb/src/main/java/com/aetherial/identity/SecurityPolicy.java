package com.aetherial.identity;

import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** How careful the platform is about logins, as administrators set it. */
@ApplicationScoped
class SecurityPolicy implements SettingSource {
  private static final Setting LENGTH = Setting.whole("identity.passwordLength", 10, 10, 64);
  private static final Setting TRIES = Setting.whole("identity.loginTries", 5, 3, 20);
  private static final Setting LOCKED =
      Setting.duration(
          "identity.lockedFor", Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofDays(1));
  private static final Setting CODES = Setting.flag("identity.codesForAdministrators", false);

  @Inject SettingValues values;

  /** The fewest characters of a new password. */
  int passwordLength() {
    return (int) values.whole(LENGTH);
  }

  /** How many failures lock a name. */
  int loginTries() {
    return (int) values.whole(TRIES);
  }

  /** How long failures count. */
  Duration lockedFor() {
    return values.duration(LOCKED);
  }

  /** Whether administrators need codes of an app for the pages of their house. */
  boolean isCodeRequired() {
    return values.flag(CODES);
  }

  @Override
  public List<Setting> settings() {
    return List.of(LENGTH, TRIES, LOCKED, CODES);
  }
}
