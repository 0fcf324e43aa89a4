package com.aetherial.mail;

import com.aetherial.kernel.Connection;
import com.aetherial.kernel.Connection.Fact;
import com.aetherial.kernel.Connection.State;
import com.aetherial.kernel.ConnectionSource;
import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The mail server, and what became of the last letters. */
@ApplicationScoped
public class MailConnection implements ConnectionSource {
  private static final String WORD = "mail.server";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject MailServer server;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Connection connection() {
    if (!server.isConfigured()) {
      return new Connection(WORD, State.OFF, null, List.of(), "");
    }
    Object[] last = last();
    List<Fact> facts = new ArrayList<>(told(server.session().getProperties()));
    facts.add(new Fact("mail.connection.failed", last[1].toString()));
    if (last[2] != null) {
      facts.add(new Fact("mail.connection.error", last[2].toString()));
    }
    return new Connection(WORD, State.LIVE, Moments.ofNullable(last[0]), facts, "");
  }

  private List<Fact> told(Properties mail) {
    String port = mail.getProperty("mail.smtp.port", "");
    String host = mail.getProperty("mail.smtp.host", "");
    return List.of(
        new Fact("mail.connection.provider", server.isSendGrid() ? "SendGrid" : "SMTP"),
        new Fact("mail.connection.host", port.isEmpty() ? host : host + ":" + port),
        new Fact("mail.connection.from", server.from()),
        tls(mail));
  }

  private static Fact tls(Properties mail) {
    if ("true".equals(mail.getProperty("mail.smtp.ssl.enable"))) {
      return new Fact("mail.connection.tls", "TLS");
    }
    return "true".equals(mail.getProperty("mail.smtp.starttls.required"))
        ? new Fact("mail.connection.tls", "STARTTLS")
        : new Fact("mail.connection.tlsOffered", "STARTTLS");
  }

  /** When the last letter was sent, how many failed within a week, and why the last of them did. */
  private Object[] last() {
    return (Object[])
        Objects.requireNonNull(
            database
                .createNativeQuery(
                    "select (select l.finished_at from mail.letter l where l.state = 'SENT'"
                        + "   order by l.id desc limit 1),"
                        + " (select count(*) from mail.letter l where l.state = 'FAILED'"
                        + "   and l.created_at > now() - interval '7 days'),"
                        + " (select l.last_error from mail.letter l where l.state = 'FAILED'"
                        + "   and l.created_at > now() - interval '7 days'"
                        + "   order by l.id desc limit 1)")
                .getSingleResult());
  }
}
