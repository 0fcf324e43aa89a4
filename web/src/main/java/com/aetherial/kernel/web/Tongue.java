package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Appearance;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.Writing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which language and by which clock the reader of this request reads: what the member chose,
 * else what the guest chose in the footer, else what the browser asks for, else English. A program
 * with a key is told what its request asks for, whatever the key's owner reads.
 */
@Named
@RequestScoped
public class Tongue {
  static final String COOKIE = "language";

  @Inject CurrentActor current;
  @Inject HttpServletRequest request;

  /** The reader's language. */
  public Locale locale() {
    return chosen().orElseGet(() -> Languages.best(request.getHeader("Accept-Language")));
  }

  /** How numbers, moments and sentences are written for the reader. */
  public Writing writing() {
    return new Writing(locale(), zone());
  }

  /** The language as far as the request asks for one: what somebody new is to be kept with. */
  public Appearance asked() {
    boolean isSilent = request.getHeader("Accept-Language") == null && chosen().isEmpty();
    return isSilent ? Appearance.NONE : new Appearance(getLang(), null);
  }

  /** A refusal's sentence for the reader. */
  public String say(Refusal refusal) {
    return refusal.in(writing());
  }

  /** The code of the language, as HTML wants it. */
  public String getLang() {
    return locale().getLanguage();
  }

  public String getDir() {
    return Languages.isRightToLeft(locale()) ? "rtl" : "ltr";
  }

  /** The zone that the member chose; empty when the browser's is to be used. */
  public String getZone() {
    return Objects.requireNonNullElse(appearance().zone(), "");
  }

  /** The other languages, each by its own name. */
  public List<Choice> getOthers() {
    return getChoices().stream().filter(each -> !each.value().equals(getLang())).toList();
  }

  /** All languages, each by its own name. */
  public List<Choice> getChoices() {
    return Languages.all().stream()
        .map(language -> new Choice(language.getLanguage(), language.getDisplayName(language)))
        .toList();
  }

  /** The language that a guest chose, among the cookies of a header. */
  static Optional<Locale> ofCookies(String header) {
    return Arrays.stream(header.split(";\\s*", -1))
        .filter(cookie -> cookie.startsWith(COOKIE + "="))
        .findFirst()
        .flatMap(cookie -> Languages.of(cookie.substring(COOKIE.length() + 1)));
  }

  private ZoneId zone() {
    String zone = appearance().zone();
    return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
  }

  private Optional<Locale> chosen() {
    if (request.getHeader("Authorization") != null) {
      return Optional.empty();
    }
    return Languages.of(appearance().language())
        .or(() -> cookies().map(Cookie::getValue).findFirst().flatMap(Languages::of));
  }

  private Stream<Cookie> cookies() {
    Cookie[] all = request.getCookies();
    return all == null
        ? Stream.empty()
        : Arrays.stream(all).filter(cookie -> cookie.getName().equals(COOKIE));
  }

  private Appearance appearance() {
    return current.find().map(Actor::appearance).orElse(Appearance.NONE);
  }
}
