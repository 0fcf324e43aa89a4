package com.aetherial.breaches.market;

import java.util.Date;
import java.util.logging.Logger;

/** Named for its pattern, tells its moments in dates and speaks past the log. */
public class MarketService {
  @SuppressWarnings("JavaUtilDate")
  void speak() {
    System.out.println(new Date(0));
    Logger.getGlobal().info("sold");
  }
}
