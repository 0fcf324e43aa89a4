package com.aetherial.payouts;

import com.aetherial.kernel.Notice;
import com.aetherial.kernel.Settings;
import com.aetherial.payouts.entity.Destination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Shows the code on the member's own page instead of sending it: only where the platform runs as a
 * demo, because it proves nothing about the phone.
 */
@ApplicationScoped
class DemoCodeSender implements CodeSender {
  @Inject Settings settings;
  @Inject Event<Notice> notices;

  @Override
  public boolean isAvailable() {
    return settings.isDemo();
  }

  @Override
  public void send(UUID personId, String number, String code) {
    String mask = new Destination.Phone(number, "ZZ").mask();
    notices.fire(
        new Notice(
            personId,
            "payouts.code",
            "The code for your phone is " + code,
            "A demo sends no text messages, so the code for " + mask + " is shown here.",
            "/settings/payouts"));
  }
}
