package com.aetherial.wallet;

import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What administrators may set about sending coins. */
@ApplicationScoped
class WalletSettings implements SettingSource {
  private static final long COINS_MAX = 100_000_000_000L;
  private static final Setting PER_DAY = Setting.coins("wallet.sentPerDay", 0, 0, COINS_MAX);

  /** Can only be made less: whoever could raise it alone would not need the second pair of eyes. */
  private static final long ALONE_MAX = 1_000_000;

  private static final Setting ALONE = Setting.coins("wallet.givenAlone", ALONE_MAX, 0, ALONE_MAX);

  @Inject SettingValues values;

  /** Up to how much one administrator gives alone; an older value above the most counts as it. */
  Coins givenAlone() {
    return Coins.ofMinor(Math.min(values.whole(ALONE), ALONE_MAX));
  }

  /** How much somebody may send within 24 hours; nothing stands for no limit. */
  Coins sentPerDay() {
    return Coins.ofMinor(values.whole(PER_DAY));
  }

  @Override
  public List<Setting> settings() {
    return List.of(PER_DAY, ALONE);
  }
}
