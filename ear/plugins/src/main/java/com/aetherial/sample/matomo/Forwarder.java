package com.aetherial.sample.matomo;

import com.aetherial.plugin.spi.Card;
import com.aetherial.plugin.spi.DashboardWidget;
import com.aetherial.plugin.spi.EventListener;
import com.aetherial.plugin.spi.Fact;
import com.aetherial.plugin.spi.Host;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends each event to the tracking API of Matomo: what happened, and a visitor made from its id. No
 * member can be known by that.
 */
public final class Forwarder implements EventListener, DashboardWidget {
  private static final int VISITOR_DIGITS = 16;
  private static final int GOOD = 200;
  private static final int REDIRECT = 300;

  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong lost = new AtomicLong();

  @Override
  public void happened(Fact fact, Host host) {
    String[] parts = fact.type().split("\\.", 2);
    String body =
        "rec=1&apiv=1&idsite="
            + encoded(host.settings().get("siteId"))
            + "&_id="
            + fact.id().toString().replace("-", "").substring(0, VISITOR_DIGITS)
            + "&e_c="
            + encoded(parts[0])
            + "&e_a="
            + encoded(parts[1])
            + "&cdt="
            + fact.at().getEpochSecond();
    int status =
        host.http()
            .map(
                http ->
                    http.post(
                        host.settings().get("url"), "application/x-www-form-urlencoded", body))
            .orElse(0);
    (status >= GOOD && status < REDIRECT ? taken : lost).incrementAndGet();
  }

  @Override
  public Card card(Host host) {
    return new Card(
        "Analytics",
        List.of(
            new Card.Line("Events sent", taken.toString()),
            new Card.Line("Events lost", lost.toString())));
  }

  /** As forms are sent; plugins may not name what opens addresses, so they encode by themselves. */
  private static String encoded(String text) {
    var encoded = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      boolean isPlain = each > 0 && Character.isLetterOrDigit(each);
      encoded.append(isPlain ? String.valueOf((char) each) : String.format("%%%02X", each));
    }
    return encoded.toString();
  }
}
