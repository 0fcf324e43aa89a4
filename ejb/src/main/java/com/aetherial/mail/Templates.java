package com.aetherial.mail;

import com.aetherial.kernel.Languages;
import com.aetherial.kernel.PlatformFacts;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of letters. Each is two files of its module and language, {@code name.en.txt} and
 * {@code name.en.html}; the first line of the plain one is the subject. Names in braces are filled
 * in, and in HTML escaped.
 */
@ApplicationScoped
class Templates {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final String SUBJECT = "Subject: ";

  @Inject Settings settings;
  @Inject PlatformFacts facts;

  Written write(Letter letter) {
    Map<String, String> values = new HashMap<>(letter.values());
    values.put("home", settings.baseUrl().toString());
    values.put("platform", facts.name());
    String[] parts = read(letter, "txt").split("\\R\\R", 2);
    String subject = fill(parts[0].substring(SUBJECT.length()), values, Templates::oneLine);
    String plain = fill(parts[1], values, UnaryOperator.identity());
    values.put("subject", subject);
    String html = fill(read(letter, "html"), values, Templates::escape);
    return new Written(subject, plain, framed(html, letter.language(), subject));
  }

  private String framed(String html, Locale language, String subject) {
    return resource("/com/aetherial/mail/letters/frame.html")
        .orElseThrow(() -> new IllegalStateException("The build left out the letters' frame."))
        .replace("{lang}", language.getLanguage())
        .replace("{dir}", Languages.isRightToLeft(language) ? "rtl" : "ltr")
        .replace("{subject}", escape(subject))
        .replace("{platform}", escape(facts.name()))
        .replace("{support}", escape(facts.supportAddress()))
        .replace("{body}", html);
  }

  private static String read(Letter letter, String kind) {
    return named(letter.template(), letter.language(), kind)
        .or(() -> named(letter.template(), Locale.ENGLISH, kind))
        .orElseThrow(() -> new IllegalStateException("There is no text for " + letter));
  }

  private static Optional<String> named(String template, Locale language, String kind) {
    String[] names = template.split("/", 2);
    return resource(
        "/com/aetherial/%s/letters/%s.%s.%s"
            .formatted(names[0], names[1], language.getLanguage(), kind));
  }

  private static Optional<String> resource(String path) {
    try (InputStream in = Templates.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fill(
      String text, Map<String, String> values, UnaryOperator<String> writing) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(writing.apply(value(values, place.group(1)))));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The letter has a place for “" + name + "” and no value.");
    }
    return value;
  }

  /** A line break in a subject would begin another header. */
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
