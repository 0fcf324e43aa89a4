package com.aetherial.plugins;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Time;
import com.aetherial.wallet.HouseGifts;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Coins that plugins give, each gift in a transaction of its own with its place in the limit. */
@Stateless
public class PluginGifts {
  private static final int SCALE = 2;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject HouseGifts gifts;
  @Inject Time time;

  /**
   * Gives coins; for the same reason once a day.
   *
   * @param most hundredths of a coin that the plugin may give in a day
   * @param day of what it gives them for; hearing of that again on the next day gives nothing
   * @throws DailyLimitReached when this would be more, or the plugin may not give any longer
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void give(
      String plugin, long most, UUID person, BigDecimal amount, String reason, LocalDate day) {
    String key = "plugin:" + plugin + ":" + day + ":" + person + ":" + reason;
    if (gifts.give(key, person, amount.setScale(SCALE).toPlainString(), reason, plugin)) {
      count(plugin, most, amount.movePointRight(SCALE).longValueExact());
    }
  }

  private void count(String plugin, long most, long minor) {
    LocalDate today = time.now().atOffset(ZoneOffset.UTC).toLocalDate();
    int counted =
        database
            .createNativeQuery(
                "insert into plugins.allowance as a (plugin_id, day, given)"
                    + " select p.id, cast(?2 as date), ?3 from plugins.plugin p"
                    + " where p.id = ?1 and p.state = 'ON' and ?3 <= ?4"
                    + " and ?5 = any(string_to_array(p.granted, ' '))"
                    + " on conflict (plugin_id, day) do update set given = a.given + ?3"
                    + " where a.given + ?3 <= ?4")
            .setParameter(1, plugin)
            .setParameter(2, today.toString())
            .setParameter(3, minor)
            .setParameter(4, most)
            .setParameter(5, Permission.COINS_GRANT.code())
            .executeUpdate();
    if (counted == 0) {
      throw new DailyLimitReached();
    }
  }
}
