package com.aetherial.wallet.web;

import com.aetherial.kernel.web.SearchOffer;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** “Send 10 coins to anna” leads to the form with both filled in and nothing sent. */
@ApplicationScoped
public class SendingOffer implements SearchOffer {
  private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,2})?");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  @Inject Texts texts;

  @Override
  public Optional<Offered> of(String words, Locale language) {
    return read(words, language).or(() -> read(words, Locale.ENGLISH));
  }

  private Optional<Offered> read(String words, Locale language) {
    Matcher wish =
        Pattern.compile(texts.text("wallet.offer.sendWords", language), FLAGS)
            .matcher(words.strip());
    if (!wish.matches()) {
      return Optional.empty();
    }
    String amount = wish.group("amount").replace(',', '.');
    String to = wish.group("to");
    return AMOUNT.matcher(amount).matches()
        ? Optional.of(new Offered(label(amount, to, language), link(amount, to)))
        : Optional.empty();
  }

  private String label(String amount, String to, Locale language) {
    return texts
        .counted("wallet.offer.send", amount, language)
        .replace("{0}", amount)
        .replace("{1}", "@" + to);
  }

  private static String link(String amount, String to) {
    return "/wallet/send?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) + "&amount=" + amount;
  }
}
