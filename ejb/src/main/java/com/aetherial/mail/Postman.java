package com.aetherial.mail;

import com.aetherial.kernel.Settings;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Speaks SMTP. A letter keeps its Message-ID whenever it is tried again, so that a mailbox can tell
 * that a second copy is no second letter.
 */
@ApplicationScoped
class Postman {
  private static final Pattern FOR_GOOD = Pattern.compile("(?m)^\\s*5\\d\\d[ -]");
  private static final Pattern FOR_NOW = Pattern.compile("(?m)^\\s*4\\d\\d[ -]");

  @Inject MailServer server;
  @Inject Settings settings;
  @Inject Time time;

  Outcome post(LetterToSend letter) {
    Session session = server.session();
    MimeMessage message;
    try (Transport transport = session.getTransport()) {
      message = message(session, letter);
      server.connect(transport);
      return hand(transport, message);
    } catch (MessagingException unreachable) {
      return Outcome.unreachable(said(unreachable));
    }
  }

  /** From here on a broken connection leaves open whether the letter has arrived. */
  private static Outcome hand(Transport transport, MimeMessage message) {
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return Outcome.sent();
    } catch (SendFailedException refused) {
      return FOR_GOOD.matcher(said(refused)).find()
          ? Outcome.refused(said(refused))
          : Outcome.notSent(said(refused));
    } catch (MessagingException broken) {
      return FOR_NOW.matcher(said(broken)).find()
          ? Outcome.notSent(said(broken))
          : Outcome.unknown(said(broken));
    }
  }

  private MimeMessage message(Session session, LetterToSend letter) throws MessagingException {
    var message = new Kept(session, letter.id() + "@" + settings.baseUrl().getHost());
    message.setFrom(new InternetAddress(server.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
    message.setSubject(letter.text().subject(), StandardCharsets.UTF_8.name());
    message.setHeader(
        "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(time.now().atOffset(ZoneOffset.UTC)));
    message.setHeader("Auto-Submitted", "auto-generated");
    wayOut(message, letter.unsubscribeKey());
    message.setContent(
        new MimeMultipart(
            "alternative",
            part(letter.text().plain(), "plain"),
            part(letter.text().html(), "html")));
    message.saveChanges();
    return message;
  }

  /** One click in the mail program unsubscribes (RFC 8058). */
  private void wayOut(MimeMessage message, @Nullable String key) throws MessagingException {
    if (key != null) {
      message.setHeader(
          "List-Unsubscribe", "<" + settings.baseUrl() + "/mail/unsubscribe?key=" + key + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  private static MimeBodyPart part(@Nullable String text, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, StandardCharsets.UTF_8.name(), kind);
    return part;
  }

  /** What the server said, with the causes, which know the codes. */
  private static String said(MessagingException failure) {
    var said = new StringBuilder();
    Exception cause = failure;
    while (cause != null) {
      said.append(cause.getMessage()).append('\n');
      cause = cause instanceof MessagingException chain ? chain.getNextException() : null;
    }
    return said.toString().strip();
  }

  /** A message that keeps the id that it was given. */
  private static final class Kept extends MimeMessage {
    private final String id;

    private Kept(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
