package com.aetherial.sample.birthday;

import com.aetherial.plugin.spi.Coins;
import com.aetherial.plugin.spi.EventListener;
import com.aetherial.plugin.spi.Fact;
import com.aetherial.plugin.spi.Host;
import com.aetherial.plugin.spi.People;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Gives everybody whose birthday it is the same amount; the platform sees to it that it is once.
 */
public final class BirthdayBonus implements EventListener {
  @Override
  public void happened(Fact fact, Host host) {
    LocalDate day = LocalDate.parse(String.valueOf(fact.data().get("day")));
    var amount = new BigDecimal(host.settings().get("coins"));
    host.people()
        .ifPresent(
            people -> host.coins().ifPresent(coins -> congratulate(people, coins, amount, day)));
  }

  private static void congratulate(People people, Coins coins, BigDecimal amount, LocalDate day) {
    people
        .birthdays(day)
        .forEach(person -> coins.grant(person, amount, "Happy birthday " + day.getYear()));
  }
}
