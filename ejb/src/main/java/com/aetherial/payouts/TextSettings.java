package com.aetherial.payouts;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operator's account at Africa's Talking; without its key no text message is sent. */
@ApplicationScoped
class TextSettings implements RequiredSettings {
  private static final String KEY = "AFRICASTALKING_API_KEY";
  private static final String USERNAME = "AFRICASTALKING_USERNAME";
  private static final String SENDER = "AFRICASTALKING_SENDER";
  private static final String BASE = "AFRICASTALKING_API_BASE";
  private static final String LIVE = "https://api.africastalking.com";
  private static final String SANDBOX = "https://api.sandbox.africastalking.com";

  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** Of this bean, as one of the class would keep the whole deployment from going. */
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  @Inject Settings settings;

  /** Where text messages are handed over; empty when nobody sends them. */
  Optional<TextGateway> gateway() {
    return settings.text(KEY).map(this::gateway);
  }

  @Override
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (settings.text(KEY).isPresent() && settings.text(USERNAME).isEmpty()) {
      missing.add(USERNAME);
    }
    Optional<String> base = settings.text(BASE);
    if (base.filter(url -> !url.matches("https?://[^\\s]+")).isPresent()) {
      missing.add(BASE + " (an address)");
    }
    if (settings.isProduction() && base.filter(url -> !url.startsWith("https://")).isPresent()) {
      missing.add(BASE + " (codes travel over https only when APP_ENV=production)");
    }
    return missing;
  }

  private TextGateway gateway(String key) {
    String username = settings.text(USERNAME).orElse("");
    String usual = username.equals("sandbox") ? SANDBOX : LIVE;
    String base = settings.text(BASE).orElse(usual).replaceAll("/+$", "");
    return new TextGateway(
        client,
        URI.create(base + "/version1/messaging"),
        username,
        key,
        settings.text(SENDER).orElse(""));
  }
}
