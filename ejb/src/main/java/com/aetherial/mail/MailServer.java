package com.aetherial.mail;

import com.aetherial.kernel.Settings;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;

/**
 * The mail server that the operator named: the application server's mail session, with time limits
 * of our own. SendGrid is such a server too, with the API key as the password.
 */
@ApplicationScoped
class MailServer {
  private static final String SENDGRID = "smtp.sendgrid.net";
  private static final int SUBMISSION_PORT = 587;
  private static final int CONNECT_MILLIS = 5_000;
  private static final int ANSWER_MILLIS = 10_000;

  @Resource(lookup = "java:/mail/aetherial")
  Session configured;

  @Inject Settings settings;

  boolean isConfigured() {
    return settings.text("SMTP_HOST").or(() -> settings.text("SENDGRID_API_KEY")).isPresent();
  }

  /** The name and address that letters come from. */
  String from() {
    return settings
        .text("SMTP_FROM")
        .orElseGet(() -> "Aetherial <no-reply@" + settings.baseUrl().getHost() + ">");
  }

  Session session() {
    Properties properties = new Properties();
    properties.putAll(configured.getProperties());
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECT_MILLIS));
    properties.put("mail.smtp.timeout", String.valueOf(ANSWER_MILLIS));
    properties.put("mail.smtp.writetimeout", String.valueOf(ANSWER_MILLIS));
    properties.put("mail.smtp.starttls.enable", "true");
    if (isSendGrid()) {
      properties.put("mail.smtp.host", SENDGRID);
      properties.put("mail.smtp.port", String.valueOf(SUBMISSION_PORT));
    }
    if (user().isPresent() && !"true".equals(properties.get("mail.smtp.ssl.enable"))) {
      properties.put("mail.smtp.starttls.required", "true");
    }
    return Session.getInstance(properties);
  }

  /** Connects; a password is only ever sent over TLS. */
  void connect(Transport transport) throws MessagingException {
    transport.connect(user().orElse(null), password().orElse(null));
  }

  boolean isSendGrid() {
    return settings.text("SMTP_HOST").isEmpty() && settings.text("SENDGRID_API_KEY").isPresent();
  }

  private Optional<String> user() {
    return isSendGrid() ? Optional.of("apikey") : settings.text("SMTP_USER");
  }

  private Optional<String> password() {
    return settings.text(isSendGrid() ? "SENDGRID_API_KEY" : "SMTP_PASSWORD");
  }
}
