package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Notice;
import com.aetherial.kernel.Settings;
import com.aetherial.payouts.entity.Destination;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Shows the code on the member's own page instead of sending it: only where the platform runs as a
 * demo without a gateway, because it proves nothing about the phone.
 */
@Stateless
public class DemoCodeSender implements CodeSender {
  @Inject Settings settings;
  @Inject TextSettings gateway;
  @Inject Event<Notice> notices;

  /** Only in a demo, and only when nothing else sends. */
  @Override
  public boolean isAvailable() {
    return settings.isDemo() && gateway.gateway().isEmpty();
  }

  /** Writes the code into the member's notices. */
  @Override
  @TransactionAttribute(REQUIRES_NEW)
  public CodeAnswer send(UUID personId, String number, String code) {
    String mask = new Destination.Phone(number, "ZZ").mask();
    notices.fire(
        new Notice(
                personId,
                "payouts.code",
                "The code for your phone is " + code,
                "A demo sends no text messages, so the code for " + mask + " is shown here.",
                "/settings/payouts")
            .with(code, mask));
    return CodeAnswer.SENT;
  }
}
