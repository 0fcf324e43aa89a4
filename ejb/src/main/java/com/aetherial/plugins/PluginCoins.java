package com.aetherial.plugins;

import com.aetherial.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What plugins give; they hear whether it was given, and never why not. */
@ApplicationScoped
class PluginCoins {
  private static final Logger LOG = System.getLogger(PluginCoins.class.getName());
  private static final int SCALE = 2;
  private static final int REASON_MAX = 100;

  @Inject PluginGifts gifts;

  boolean give(
      PluginManifest manifest, LocalDate day, UUID person, BigDecimal amount, String reason) {
    String told = reason.strip();
    boolean isPlain = !told.isEmpty() && told.length() <= REASON_MAX;
    if (!isPlain || amount.signum() <= 0 || amount.stripTrailingZeros().scale() > SCALE) {
      return false;
    }
    try {
      gifts.give(manifest.id(), manifest.coinsPerDay(), person, amount, told, day);
      return true;
    } catch (Refusal refused) {
      LOG.log(Level.INFO, "The plugin {0} gave nothing: {1}", manifest.id(), refused.getMessage());
      return false;
    }
  }
}
