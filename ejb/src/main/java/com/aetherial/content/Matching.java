package com.aetherial.content;

import com.aetherial.kernel.ContentSubmitted;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a rule has something against a text. */
final class Matching {
  private static final Pattern LINK =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

  private Matching() {}

  /** The first rule that is on and matches. */
  static Optional<RuleView> first(
      List<RuleView> rules, ContentSubmitted content, Duration ageOfAccount) {
    return rules.stream()
        .filter(RuleView::isOn)
        .filter(rule -> matches(rule, content, ageOfAccount))
        .findFirst();
  }

  static boolean matches(RuleView rule, ContentSubmitted content, Duration ageOfAccount) {
    return switch (rule.kind()) {
      case WORD -> hasWord(content.title() + "\n" + content.text(), rule.value());
      case DOMAIN -> hosts(content).anyMatch(host -> isWithin(host, rule.value()));
      case ACCOUNT -> ageOfAccount.toDays() < Long.parseLong(rule.value());
    };
  }

  private static boolean hasWord(String text, String word) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(plain(word)) + "(?![\\p{L}\\p{N}])")
        .matcher(plain(text))
        .find();
  }

  /** One form for letters that look alike, so that full-width letters hide nothing. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Stream<String> hosts(ContentSubmitted content) {
    return Stream.concat(
            content.links().stream(),
            LINK.matcher(content.text()).results().map(MatchResult::group))
        .map(Matching::host);
  }

  private static String host(String link) {
    String address = link.contains("://") ? link : "https://" + link;
    try {
      String host = new URI(address.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException none) {
      return address.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("[/?#:].*", "");
    }
  }

  private static boolean isWithin(String host, String domain) {
    String wanted = domain.toLowerCase(Locale.ROOT);
    return host.equals(wanted) || host.endsWith("." + wanted);
  }
}
