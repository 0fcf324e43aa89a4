package com.aetherial.launcher;

import com.aetherial.simulator.mail.MailSink;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The inbox of this machine, wired to an application; absent where a real one is configured. */
public record LocalMail(MailSink sink) implements AutoCloseable {
  /** Starts a mail server that keeps every letter on this machine. */
  public static LocalMail start() {
    return new LocalMail(MailSink.start());
  }

  /** The same; nothing where letters go out through a real mail server. */
  static Optional<LocalMail> startUnlessConfigured() {
    return LaunchOptions.value("SMTP_HOST")
            .or(() -> LaunchOptions.value("SENDGRID_API_KEY"))
            .isPresent()
        ? Optional.empty()
        : Optional.of(start());
  }

  URI url() {
    return sink.url();
  }

  /** What makes the application bring its letters here. */
  public Map<String, String> environment() {
    return Map.of(
        "SMTP_HOST", "127.0.0.1",
        "SMTP_PORT", String.valueOf(sink.port()),
        "SMTP_FROM", "Aetherial <no-reply@localhost.localdomain>");
  }

  @Override
  public void close() {
    sink.close();
  }
}
