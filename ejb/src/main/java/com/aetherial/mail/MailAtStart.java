package com.aetherial.mail;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.SettingFaults;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;

/** A mail server that is described wrongly is told at the start, and not by letters that fail. */
@ApplicationScoped
class MailAtStart implements RequiredSettings {
  private static final int PORT_MAX = 65_535;
  private static final String FROM = "SMTP_FROM";

  @Inject Settings settings;

  @Override
  public List<String> missing() {
    return new SettingFaults(settings)
        .number("SMTP_PORT", 1, PORT_MAX)
        .switches("SMTP_SSL")
        .together("SMTP_USER", "SMTP_PASSWORD")
        .when(
            !settings.text(FROM).map(MailAtStart::isAddress).orElse(true),
            FROM + " (an address such as Aetherial <no-reply@example.org>)")
        .list();
  }

  private static boolean isAddress(String text) {
    try {
      new InternetAddress(text, true).validate();
      return true;
    } catch (AddressException malformed) {
      return false;
    }
  }
}
