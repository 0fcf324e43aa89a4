package com.aetherial.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.Settings;
import com.aetherial.kernel.Time;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Letters are handed to GreenMail, a mail server that is not ours, in its own SMTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostmanTest {
  private static final String USER = "aetherial";
  private static final String PASSWORD = "a secret of the mail server";

  private final Map<String, String> settings =
      new HashMap<>(
          Map.of(
              "SMTP_HOST",
              "127.0.0.1",
              "APP_BASE_URL",
              "https://coins.example",
              "SMTP_FROM",
              "Aetherial <post@coins.example>"));
  private GreenMail mail = serving(ServerSetup.PROTOCOL_SMTP);

  @AfterEach
  void stops() {
    mail.stop();
  }

  @Test
  void a_letter_arrives_with_both_texts_under_its_own_id() throws MessagingException {
    LetterToSend letter = letter("Grüße, שלום and مرحبا", "key");
    assertThat(postman().post(letter).state()).isEqualTo(Outcome.State.SENT);
    MimeMessage arrived = mail.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("Grüße, שלום and مرحبا");
    assertThat(arrived.getFrom()[0].toString()).isEqualTo("Aetherial <post@coins.example>");
    assertThat(arrived.getMessageID()).isEqualTo("<" + letter.id() + "@coins.example>");
    assertThat(arrived.getHeader("List-Unsubscribe")[0])
        .isEqualTo("<https://coins.example/mail/unsubscribe?key=key>");
    assertThat(GreenMailUtil.getBody(arrived)).contains("text/plain", "text/html", "Hello");
  }

  @Test
  void a_letter_goes_over_tls_to_a_server_that_asks_who_it_is() {
    secured();
    settings.put("SMTP_PASSWORD", PASSWORD);
    assertThat(postman().post(letter("Hello", null))).isEqualTo(Outcome.sent());
    assertThat(mail.getReceivedMessages()).hasSize(1);
  }

  @Test
  void a_wrong_password_lets_every_letter_wait() {
    secured();
    settings.put("SMTP_PASSWORD", "another");
    Outcome outcome = postman().post(letter("Hello", null));
    assertThat(outcome.state()).isEqualTo(Outcome.State.WAITING);
    assertThat(outcome.isUnreachable()).isTrue();
    assertThat(outcome.reason()).contains("535").doesNotContain("another");
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  /** A server in between could have taken the offer of STARTTLS out of the answer. */
  @Test
  void no_password_is_sent_to_a_server_that_does_not_offer_tls() {
    settings.put("SMTP_USER", USER);
    settings.put("SMTP_PASSWORD", PASSWORD);
    Outcome outcome = postman().post(letter("Hello", null));
    assertThat(outcome.isUnreachable()).isTrue();
    assertThat(outcome.reason()).contains("STARTTLS is required");
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_server_that_is_away_lets_every_letter_wait() {
    Postman postman = postman();
    mail.stop();
    Outcome outcome = postman.post(letter("Hello", null));
    assertThat(outcome.state()).isEqualTo(Outcome.State.WAITING);
    assertThat(outcome.isUnreachable()).isTrue();
  }

  private static GreenMail serving(String protocol) {
    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
    mail.start();
    return mail;
  }

  private void secured() {
    mail.stop();
    mail = serving(ServerSetup.PROTOCOL_SMTPS);
    mail.setUser("post@coins.example", USER, PASSWORD);
    mail.getUserManager().setAuthRequired(true);
    settings.put("SMTP_USER", USER);
  }

  @SuppressWarnings("UnnecessaryAssignment") // There is no container here that would do it.
  private Postman postman() {
    boolean isSecured = settings.containsKey("SMTP_USER") && mail.getSmtps() != null;
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put(
        "mail.smtp.port", String.valueOf((isSecured ? mail.getSmtps() : mail.getSmtp()).getPort()));
    properties.put("mail.smtp.ssl.enable", String.valueOf(isSecured));
    // GreenMail signs its certificate itself.
    properties.put("mail.smtp.ssl.trust", "127.0.0.1");
    properties.put("mail.smtp.ssl.checkserveridentity", "false");
    var known = new Known(settings);
    var server = new MailServer();
    server.configured = Session.getInstance(properties);
    server.settings = known;
    var postman = new Postman();
    postman.server = server;
    postman.settings = known;
    postman.time = new Time();
    return postman;
  }

  private static LetterToSend letter(String subject, String key) {
    var text = new Written(subject, "Hello in plain words", "<p>Hello</p>");
    return new LetterToSend(UUID.randomUUID(), "ada@example.org", text, 1, key);
  }

  /** What an operator set, without a server that reads it. */
  private static final class Known extends Settings {
    private final Map<String, String> values;

    private Known(Map<String, String> values) {
      this.values = values;
    }

    @Override
    public Optional<String> text(String name) {
      return Optional.ofNullable(values.get(name));
    }
  }
}
