package com.aetherial.simulator.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A letter as it came in.
 *
 * @param number counted from one
 * @param to the address that the envelope named
 * @param headers names in lower case
 * @param plain the text
 * @param html the same for programs that show HTML
 */
public record ReceivedLetter(
    int number,
    Instant receivedAt,
    String to,
    String subject,
    Map<String, String> headers,
    String plain,
    String html) {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  static ReceivedLetter read(int number, String to, byte[] source) {
    try {
      var message =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
      Map<String, String> headers = new LinkedHashMap<>();
      for (var header : Collections.list(message.getAllHeaders())) {
        headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
      }
      return new ReceivedLetter(
          number,
          Instant.now(),
          to,
          Optional.ofNullable(message.getSubject()).orElse(""),
          headers,
          part(message.getContent(), "text/plain"),
          part(message.getContent(), "text/html"));
    } catch (MessagingException malformed) {
      throw new IllegalArgumentException("This is no letter.", malformed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The links of the text, in their order. */
  public List<String> links() {
    return LINK.matcher(plain).results().map(MatchResult::group).toList();
  }

  private static String part(Object content, String type) throws MessagingException, IOException {
    if (content instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        if (part.isMimeType(type)) {
          return String.valueOf(part.getContent());
        }
      }
      return "";
    }
    return type.equals("text/plain") ? String.valueOf(content) : "";
  }
}
